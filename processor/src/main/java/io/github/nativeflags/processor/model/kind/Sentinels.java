package io.github.nativeflags.processor.model.kind;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.Written;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The constants that are there only to make the C compiler choose a wide enough type.
 *
 * <p>Each SDK has a spelling of its own: {@code D3DFORMAT_FORCE_DWORD}, {@code VK_FORMAT_MAX_ENUM},
 * {@code k_EResult_Force32Bit}, {@code OMX_ColorMax}, {@code ovrHand_EnumSize}, {@code
 * E_INT_MAX_SENTINEL_DO_NOT_USE_} of protobuf. What they share is a value at the end of a type, far
 * beyond every other.
 */
public final class Sentinels {
  /** Names that mean nothing else, whatever their value. */
  private static final Pattern CERTAIN =
      Pattern.compile(
          "(?i)_(?:FORCE_?(?:DWORD|UINT|UINT32|INT|INT32|32_?BITS?|WORD|LONG|64_?BITS?|SIZE)"
              + "|MAX_ENUM(?:_[A-Z0-9]+)?)$");

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile(
          "_+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\\d)|(?<=\\d)(?=[A-Za-z])");

  private static final Set<String> FORCES = Set.of("force", "forced", "forces", "ensure", "make");

  /** What a type is forced to. */
  private static final Set<String> WIDTHS =
      Set.of(
          "dword", "word", "long", "enum", "size", "type", "to", "is", "u", "i", "s", "int", "uint",
          "integer", "8", "16", "32", "64", "bit", "bits", "byte", "bytes", "4", "max");

  private static final Set<String> FILLERS =
      Set.of("padding", "pad", "filler", "dummy", "placeholder", "sentinel", "unused", "force");

  private static final Set<String> LAST = Set.of("last", "end", "max", "maximum");
  private static final Set<String> OF_ALL =
      Set.of("enum", "enums", "flag", "flags", "value", "type", "size");

  private static final Set<Long> ENDS =
      Set.of(
          0x7FFFL,
          0xFFFFL,
          0x7FFF_FFFFL,
          0xFFFF_FFFFL,
          (long) Integer.MIN_VALUE,
          -0x7FFF_FFFFL,
          Long.MAX_VALUE,
          Long.MIN_VALUE);

  private Sentinels() {}

  /** Whether a constant is one of them. */
  public static boolean isSentinel(CEnum declared, CConstant constant) {
    if (CERTAIN.matcher(constant.name()).find()) {
      return true;
    }
    long value = constant.value();
    List<String> words = words(constant.name());
    if (isForced(words) || isMaxEnum(words)) {
      return Long.compareUnsigned(value, 0x7FFF) >= 0;
    }
    // Macros have no type to be widened: INT_MAX is one of <limits.h>'s values
    return declared.origin() == CEnum.Origin.ENUMERATION
        && ENDS.contains(value)
        && constant.written().form() != Written.Form.BIT
        && (isHabit(words) || SentinelWords.isOfCompilers(own(declared, constant, words)))
        && isFarBeyond(declared.constants(), constant);
  }

  private static List<String> words(String name) {
    return BETWEEN_WORDS
        .splitAsStream(name)
        .filter(w -> !w.isEmpty())
        .map(w -> w.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The words of a name but for those that another one of the enumeration begins with. */
  private static List<String> own(CEnum declared, CConstant constant, List<String> words) {
    int shared = 0;
    for (CConstant other : declared.constants()) {
      List<String> prefix = other == constant ? List.of() : words(other.name());
      int same = 0;
      while (same < Math.min(prefix.size(), words.size() - 1)
          && prefix.get(same).equals(words.get(same))) {
        same++;
      }
      shared = Math.max(shared, same);
    }
    return words.subList(shared, words.size());
  }

  /** {@code FORCE_32_BITS}, {@code FORCEINT} of FMOD, {@code ENSURE_INT}. */
  private static boolean isForced(List<String> words) {
    int force = 0;
    while (force < words.size() && !FORCES.contains(words.get(force))) {
      force++;
    }
    List<String> to = words.subList(Math.min(force + 1, words.size()), words.size());
    return !to.isEmpty() && WIDTHS.containsAll(to)
        || words.stream().anyMatch(w -> w.equals("forceint") || w.equals("forcedword"));
  }

  /** {@code MAX_ENUM}, and a vendor behind it. */
  private static boolean isMaxEnum(List<String> words) {
    int max = words.lastIndexOf("max");
    return max >= 0 && max + 1 < words.size() && words.get(max + 1).equals("enum");
  }

  /** {@code OMX_ColorMax}, {@code K_32BIT}, {@code LAST_ENUM}, {@code DO_NOT_USE}. */
  private static boolean isHabit(List<String> words) {
    int size = words.size();
    String last = words.get(size - 1);
    String before = size > 1 ? words.get(size - 2) : "";
    return words.stream().anyMatch(FILLERS::contains)
        || Collections.indexOfSubList(words, List.of("do", "not", "use")) >= 0
        || Collections.indexOfSubList(words, List.of("not", "used")) >= 0
        || LAST.contains(last)
        || LAST.contains(before) && OF_ALL.contains(last)
        || before.equals("enum") && OF_ALL.contains(last)
        || isWidth(words);
  }

  private static boolean isWidth(List<String> words) {
    int from = words.size();
    while (from > 0 && WIDTHS.contains(words.get(from - 1))) {
      from--;
    }
    List<String> width = words.subList(from, words.size());
    return width.contains("32") || width.contains("64") || width.contains("dword");
  }

  /** A list that leads up to its greatest value has it as a value. */
  private static boolean isFarBeyond(List<CConstant> all, CConstant last) {
    long nearest =
        all.stream()
            .mapToLong(CConstant::value)
            .filter(v -> v != last.value() && !ENDS.contains(v))
            .map(Math::abs)
            .max()
            .orElse(Long.MAX_VALUE);
    return nearest <= Math.abs(last.value() / 2);
  }
}
