package io.github.nativeflags.processor.c.expression;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The integer types that have a name, under one ABI. */
public final class CTypes {
  public static final CType UINT = new CType("unsigned int", 32, false);
  public static final CType LLONG = new CType("long long", 64, true);
  public static final CType ULLONG = new CType("unsigned long long", 64, false);

  /** {@code size_t}, 64 bits under both ABIs. */
  static final CType SIZE = new CType("size_t", 64, false);

  private static final List<String> WORDS =
      List.of("unsigned", "signed", "char", "short", "int", "long", "__signed__", "__int64");
  private static final List<String> QUALIFIERS =
      List.of(
          "const",
          "volatile",
          "static",
          "constexpr",
          "std",
          "::",
          "inline",
          "extern",
          "__extension__");

  private static final String LIKE_LONG = "NSInteger glong CFIndex";
  private static final String LIKE_UNSIGNED_LONG = "NSUInteger gulong ulong CFOptionFlags u_long";
  private static final Set<String> FOLLOW_LONG =
      Set.of(("long wchar_t " + LIKE_LONG + " " + LIKE_UNSIGNED_LONG).split(" "));

  private final int longBits;
  private final Map<String, CType> named = new HashMap<>();
  private final Set<String> typedefs = new HashSet<>();

  public CTypes(CAbi abi) {
    longBits = abi == CAbi.LP64 ? 64 : 32;
    names(8, true, "int8_t INT8 gint8 GLbyte Sint8 sint8 s8 __s8 CHAR __int8 i8 CCHAR SInt8");
    names(
        8,
        false,
        "uint8_t UINT8 BYTE guint8 guchar UCHAR u8 __u8 Uint8 uchar GLubyte u_int8_t "
            + "byte BOOLEAN UInt8 u_char uint8 char8_t");
    names(16, true, "int16_t INT16 gint16 SHORT s16 __s16 Sint16 __int16 SInt16 int16");
    names(
        16,
        false,
        "uint16_t UINT16 WORD USHORT guint16 u16 __u16 Uint16 ushort u_int16_t WCHAR "
            + "UInt16 uint16 char16_t u_short");
    names(
        32,
        true,
        "int32_t INT32 INT gint gint32 s32 __s32 Sint32 __int32 BOOL HRESULT NTSTATUS "
            + "GLint SInt32 int32 LONG32");
    names(
        32,
        false,
        "uint32_t UINT32 DWORD UINT uint guint guint32 u32 __u32 Uint32 u_int32_t "
            + "ULONG32 GLenum GLbitfield DWORD32 VkFlags UInt32 uint32 char32_t u_int FourCharCode");
    names(32, true, "LONG");
    names(32, false, "ULONG");
    names(
        64,
        true,
        "int64_t INT64 LONGLONG LONG64 gint64 s64 __s64 Sint64 __int64 SInt64 int64 "
            + "intmax_t ssize_t ptrdiff_t intptr_t INT_PTR LONG_PTR SSIZE_T");
    names(
        64,
        false,
        "uint64_t UINT64 ULONGLONG DWORDLONG ULONG64 DWORD64 QWORD guint64 u64 __u64 "
            + "Uint64 VkFlags64 u_int64_t UInt64 uint64 uintmax_t size_t uintptr_t UINT_PTR ULONG_PTR "
            + "DWORD_PTR SIZE_T");
    names(longBits, true, LIKE_LONG);
    names(longBits, false, LIKE_UNSIGNED_LONG);
    named.put("wchar_t", abi == CAbi.LP64 ? CType.INT : new CType("wchar_t", 16, false));
    named.put("bool", CType.BOOL);
    named.put("_Bool", CType.BOOL);
  }

  private void names(int bits, boolean signed, String words) {
    for (String word : words.split(" ")) {
      named.put(word, new CType(word, bits, signed));
    }
  }

  /** A name that the text gives an integer type. */
  public void define(String name, CType type) {
    named.put(name, type);
    typedefs.add(name);
  }

  /** A name that the text gives an enumeration. */
  public void defineEnumeration(String name, CType type) {
    named.put(name, type);
    typedefs.remove(name);
  }

  /** The integer type, other than an enumeration, that the text itself gives a name. */
  public Optional<CType> typedef(String name) {
    return typedefs.contains(name) ? Optional.ofNullable(named.get(name)) : Optional.empty();
  }

  public boolean isTypeWord(String word) {
    return WORDS.contains(word) || named.containsKey(word) || QUALIFIERS.contains(word);
  }

  /** The type that the words name (C17 6.7.2). */
  public Optional<CType> of(List<String> words) {
    if (words.size() == 2 && words.get(0).equals("enum")) {
      return Optional.ofNullable(named.get("enum " + words.get(1)));
    }
    List<String> kept = words.stream().filter(w -> !QUALIFIERS.contains(w)).toList();
    if (kept.size() == 1 && named.containsKey(kept.get(0)) && !WORDS.contains(kept.get(0))) {
      return Optional.of(named.get(kept.get(0)));
    }
    boolean unsigned = kept.contains("unsigned");
    if (kept.size() == 2 && (unsigned || kept.contains("signed")) && isSized(kept.get(1))) {
      CType base = Objects.requireNonNull(named.get(kept.get(1)));
      return Optional.of(new CType(String.join(" ", kept), base.bits(), !unsigned));
    }
    if (kept.isEmpty() || !WORDS.containsAll(kept)) {
      return Optional.empty();
    }
    long longs = kept.stream().filter("long"::equals).count();
    int bits =
        kept.contains("char")
            ? 8
            : kept.contains("short")
                ? 16
                : longs > 1 || kept.contains("__int64") ? 64 : longs == 1 ? longBits : 32;
    return Optional.of(new CType(String.join(" ", kept), bits, !unsigned));
  }

  private static boolean isSized(String word) {
    return List.of("__int8", "__int16", "__int32", "__int64").contains(word);
  }

  /** The type of a character after a prefix (6.4.4.4p9 to p11, C23 6.4.4.5). */
  CType character(String prefix) {
    String name =
        switch (prefix) {
          case "" -> "char";
          case "L" -> "wchar_t";
          case "u" -> "char16_t";
          case "U" -> "char32_t";
          default -> "char8_t";
        };
    return of(List.of(name)).orElseThrow();
  }

  /** MSVC's is a double. */
  long longDoubleSize() {
    return longBits == 64 ? 16 : 8;
  }

  /** Whether a word names a type whose width differs between ABIs, or one the text may make so. */
  boolean followsLong(String word) {
    return FOLLOW_LONG.contains(word)
        || typedef(word).filter(t -> t.bits() == longBits).isPresent();
  }

  CType longType(boolean signed) {
    return new CType(signed ? "long" : "unsigned long", longBits, signed);
  }

  /** Integer promotion (6.3.1.1). */
  static CType promoted(CType type) {
    return type.bits() < 32 ? CType.INT : type;
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
