enum { , A = , B 3, C = (1, D = ]; enum e { E = "x", F = F, F, G = G2, G2 = G }
} enum class { enum x enum y { Y = sizeof } ; typedef enum z z; #define
#define M(
#if (
enum q { Q = M(1), R = M(1 }; 'unclosed
"also /* not closed
