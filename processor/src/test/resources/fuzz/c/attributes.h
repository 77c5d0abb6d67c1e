enum [[nodiscard]] __attribute__((packed, flag_enum)) tone : unsigned char {
  TONE_LOW [[deprecated("use TONE_HIGH")]] = 1,
  TONE_HIGH __attribute__((deprecated)) = 2,
  TONE_OLD API_DEPRECATED("gone", ios(8.0, 9.0)) = 4
} __attribute__((aligned(1)));
typedef NS_OPTIONS(NSUInteger, Edge) { EdgeTop NS_SWIFT_NAME(top) = 1 << 0, EdgeLeft = 1 << 1 };
typedef [v1_enum] enum SIDE { SIDE_A = 'A', SIDE_B = 'BC', SIDE_N = '\n', SIDE_Q = '\'' } SIDE;
__declspec(align(4)) enum _Enum_is_bitflag_ wide { WIDE = 0x100000000ll, WIDER = 1ull << 63 };
