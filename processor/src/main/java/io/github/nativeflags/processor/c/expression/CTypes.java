package io.github.nativeflags.processor.c.expression;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The types that have a name before any text is read, under one ABI. */
public final class CTypes {
  public static final CType UINT = new CType("unsigned int", 32, false);
  public static final CType LLONG = new CType("long long", 64, true);
  public static final CType ULLONG = new CType("unsigned long long", 64, false);

  /** {@code size_t}, 64 bits under both ABIs. */
  static final CType SIZE = new CType("size_t", 64, false);

  /**
   * What the headers of C, Windows, Linux, GLib, SDL, OpenGL, Vulkan and Apple call the integers: a
   * width and a sign, then the names. SDKs use them in headers whose include is seldom given.
   */
  private static final String NAMES =
      """
      8    signed   int8_t INT8 gint8 GLbyte Sint8 sint8 s8 __s8 CHAR i8 CCHAR SInt8
      8    unsigned uint8_t UINT8 BYTE guint8 guchar UCHAR u8 __u8 Uint8 uchar GLubyte u_int8_t byte
      8    unsigned BOOLEAN UInt8 u_char uint8 char8_t
      16   signed   int16_t INT16 gint16 SHORT s16 __s16 Sint16 SInt16 int16
      16   unsigned uint16_t UINT16 WORD USHORT guint16 u16 __u16 Uint16 ushort u_int16_t WCHAR
      16   unsigned UInt16 uint16 char16_t u_short
      32   signed   int32_t INT32 INT gint gint32 s32 __s32 Sint32 BOOL HRESULT NTSTATUS
      32   signed   GLint SInt32 int32 LONG32 LONG
      32   unsigned uint32_t UINT32 DWORD UINT uint guint guint32 u32 __u32 Uint32 u_int32_t
      32   unsigned ULONG32 GLenum GLbitfield DWORD32 VkFlags UInt32 uint32 char32_t u_int
      32   unsigned FourCharCode ULONG
      64   signed   int64_t INT64 LONGLONG LONG64 gint64 s64 __s64 Sint64 SInt64 int64 intmax_t
      64   signed   ssize_t ptrdiff_t intptr_t INT_PTR LONG_PTR SSIZE_T
      64   unsigned uint64_t UINT64 ULONGLONG DWORDLONG ULONG64 DWORD64 QWORD guint64 u64 __u64
      64   unsigned Uint64 VkFlags64 XrFlags64 u_int64_t UInt64 uint64 uintmax_t size_t uintptr_t UINT_PTR
      64   unsigned ULONG_PTR DWORD_PTR SIZE_T
      long signed   NSInteger glong CFIndex
      long unsigned NSUInteger gulong ulong CFOptionFlags u_long
      """;

  private final boolean cxx;
  private final int longBits;
  private final Map<String, ObjectType> named = new HashMap<>();
  private final Set<String> asWideAsLong = new TreeSet<>(Set.of("long", "wchar_t"));

  /** Those of C. */
  public CTypes(CAbi abi) {
    this(abi, false);
  }

  /**
   * Those of C or of C++.
   *
   * @param cxx whether of C++, where a character and a truth value are narrower than int
   */
  public CTypes(CAbi abi, boolean cxx) {
    this.cxx = cxx;
    longBits = abi == CAbi.LP64 ? 64 : 32;
    NAMES.lines().map(line -> line.split(" +")).forEach(this::read);
    define("wchar_t", abi == CAbi.LP64 ? CType.INT : new CType("wchar_t", 16, false));
    define("bool", CType.BOOL);
    define("_Bool", CType.BOOL);
  }

  private void read(String[] row) {
    boolean followsLong = row[0].equals("long");
    int bits = followsLong ? longBits : Integer.parseInt(row[0]);
    for (int i = 2; i < row.length; i++) {
      define(row[i], new CType(row[i], bits, row[1].equals("signed")));
      if (followsLong) {
        asWideAsLong.add(row[i]);
      }
    }
  }

  private void define(String name, CType type) {
    named.put(name, ObjectType.of(type));
  }

  Optional<ObjectType> of(String name) {
    return Optional.ofNullable(named.get(name));
  }

  /** Whether a word alone is part of the name of a type. */
  public boolean isTypeWord(String word) {
    return BasicType.isWord(word) || BasicType.isQualifier(word) || named.containsKey(word);
  }

  /** The type of a character after a prefix (6.4.4.4p9 to p11, C23 6.4.4.5). */
  CType character(String prefix) {
    String name =
        switch (prefix) {
          case "L" -> "wchar_t";
          case "u" -> "char16_t";
          case "U" -> "char32_t";
          default -> "char8_t";
        };
    return prefix.isEmpty()
        ? new CType("char", 8, true)
        : of(name).flatMap(ObjectType::integer).orElseThrow();
  }

  boolean isCxx() {
    return cxx;
  }

  /** The type of a character constant without a prefix (6.4.4.4p10; C++20 5.13.3p2). */
  CType plainCharacter() {
    return cxx ? character("") : CType.INT;
  }

  /** The type of {@code true} (C17 7.18p3; C++20 5.13.6). */
  CType truth() {
    return cxx ? CType.BOOL : CType.INT;
  }

  int longBits() {
    return longBits;
  }

  /** Whether a word names a type whose width differs between ABIs. */
  boolean followsLong(String word) {
    return asWideAsLong.contains(word);
  }

  CType longType(boolean signed) {
    return new CType(signed ? "long" : "unsigned long", longBits, signed);
  }

  /** Integer promotion (6.3.1.1). */
  static CType promoted(CType type) {
    return type.bits() < 32 && !type.isBitPrecise() ? CType.INT : type;
  }

  /** The usual arithmetic conversions (6.3.1.8); rank beyond width never changes a value. */
  static CType common(CType a, CType b) {
    CType x = promoted(a);
    CType y = promoted(b);
    if (x.bits() != y.bits()) {
      return x.bits() > y.bits() ? x : y;
    }
    return x.signed() ? y : x;
  }
}
