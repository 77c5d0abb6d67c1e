enum all { D = 10, O = 010, H = 0XfF, B = 0b101, U = 4294967295u, L = 2147483648L, LL = 1LL << 40,
  C = 'x', CC = 'ABCD', E = '\x7f', W = L'\u00e9', U8 = u8'a', N = -1, T = ~0, S = 1 << 31,
  DIV = 7 / -2, MOD = -7 % 3, CAST = (unsigned char)300, CH = 1 ? 2 : 3 ? 4 : 5, P = (1, 2),
  SZ = sizeof(long double) + sizeof "abc" + _Alignof(short), F = (int)1.75e0, G = (int)-0x1p4 };
enum bad { Z = 1 / 0, Y = 1 << 64, X = 99999999999999999999, V = 2147483647 + 1, NEXT = UNKNOWN,
  Q = '', R = 0x, I = 1.5 };
static const int a1 = 3; const unsigned short a2 = a1 << 2; enum use { USE = a1 + a2 };
