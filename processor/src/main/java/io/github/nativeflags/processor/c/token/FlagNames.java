package io.github.nativeflags.processor.c.token;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of types that say "flags", in the spellings of SDKs. */
public final class FlagNames {
  /** What OpenGL and Vulkan put behind a name that an extension brings. */
  private static final String VENDORS =
      "AMD|AMDX|ANDROID|ANGLE|APPLE|ARB|ARM|ATI|EXT|FB|FUCHSIA|GGP|GOOGLE|HTC|HUAWEI|IMG|INTEL|KHR"
          + "|LUNARG|MESA|META|MSFT|MVK|NN|NV|NVX|NXP|OCULUS|OES|QCOM|QNX|SEC|SGIX?|SUN|VALVE|VIV";

  /**
   * {@code FW_RULE_FLAGS2}, {@code SUPPORT_FLAGS_0083_0}, {@code b_flags_t}, {@code ImDrawFlags_},
   * {@code VkAccessFlagBits2KHR}, {@code DBCOLUMNFLAGSENUM}, {@code WBEM_FLAG_TYPE}.
   */
  private static final Pattern FLAGS =
      Pattern.compile(
          "(\\w*?)((?i:flag_?bits?|bit_?flags?|flags?|bit_?masks?|bit_?fields?|bit_?sets?"
              + "|masks?))(?:_?[vV]?\\d+|_?(?i:enums?|types?|sets?)|_[tTeE](?![A-Za-z])|_?(?:"
              + VENDORS
              + ")|(?<=[a-z])[A-Z]{2,8}|_)*+");

  /** Of the enumeration alone, whose integer is called otherwise: {@code VkShapeBits}. */
  private static final Pattern BITS = Pattern.compile("_?[Bb]its?(?:_[te])?$");

  private FlagNames() {}

  /** The word in a type's name by which it says so. */
  public static Optional<String> word(String name) {
    Matcher matcher = FLAGS.matcher(name);
    return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
  }

  /**
   * What a name says beside that word: {@code VkShape} of {@code VkShapeFlagsKHR}, {@code
   * WGPUBufferUsage} of itself. An enumeration and the integer that holds its flags share it.
   */
  public static Stream<String> stems(String name) {
    return Stream.of(stem(name), BITS.matcher(name).replaceFirst(""));
  }

  /** The same of the integer. */
  public static String stem(String name) {
    Matcher matcher = FLAGS.matcher(name);
    return (matcher.matches() ? matcher.group(1) : name).replaceAll("_+$", "");
  }
}
