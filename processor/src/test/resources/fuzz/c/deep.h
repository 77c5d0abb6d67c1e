enum deep { A = ((((((((((((((((1)))))))))))))))), B = - - - - - - ~ ~ ~ ! ! 1, C = (int)(char)(short)2,
 D = 1?1?1?1:2:3:4, E = sizeof(sizeof(sizeof(int[2][3]))) };
#if 1
#if 1
#if 0
#else
struct { struct { struct { enum inner { I }; } a; } b; } c;
#endif
#endif
#endif
#define A1 A2 A2
#define A2 A3 A3
#define A3 +
enum many { M = A1 1 };
