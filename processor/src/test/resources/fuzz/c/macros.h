#define CAT(a, b) a ## b
#define XCAT(a, b) CAT(a, b)
#define STR(x, ...) #x #__VA_ARGS__ __VA_OPT__(+ 1)
#define BIT(n) (1UL << (n))
#define LIST(X) X(KEY_A, 0) X(KEY_B, 1) X(KEY_C, 2)
#define AS_ENUM(name, bit) name = BIT(bit),
enum keys { LIST(AS_ENUM) XCAT(KEY, _ALL) = KEY_A | KEY_B | KEY_C, KEY_SIZE = sizeof(STR(a b, c)) };
#undef LIST
#define SELF SELF + 1
#define f(x) x f
#define g f(2)(9)
enum odd { ODD = g };
#define EMPTY
#define DEFER(m) m EMPTY ()
enum { DEFERRED = DEFER(BIT) };
