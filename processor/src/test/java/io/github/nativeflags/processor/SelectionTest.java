package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code types}, {@code macros} and {@code defines} choose from a text of many declarations.
 */
class SelectionTest {
  private static final Pattern CONSTANT =
      Pattern.compile("public static final (?:int|long) (\\w+) = ([^;]+);");

  private static final String SDK =
      """
      #ifndef SDK_LEVEL
      #define SDK_LEVEL 1
      #endif
      /** Where the water goes. */
      typedef enum _TAP { TAP_SHUT, TAP_OPEN = 5 } TAP, *PTAP;
      enum VALVE_FLAGS { VALVE_A = 1, VALVE_B = 2, VALVE_C = 4 };
      enum VALVE_KIND { VALVE_ROUND = 3
      #if SDK_LEVEL > 1
        , VALVE_SQUARE = VALVE_ROUND + SDK_LEVEL
      #endif
      };
      enum { PIPE_SHORT = 10, PIPE_LONG = 20 };
      struct tank { enum level { LOW = 1, HIGH = 9 } now; };
      namespace house {
        enum class level { LOW = 7, HIGH = 8 };
      }
      #define HEAT_OFF 0 // not at all
      #define HEAT_LOW 1
      #define HEAT_MASK 0xF
      #define HEAT_HIGH (HEAT_LOW << 3)
      #define HEAT_NAME "heat"
      #define HEAT_SCALE(x) ((x) * 2)
      typedef unsigned long long FlowFlags;
      static const FlowFlags FLOW_IN = 1;
      static const FlowFlags FLOW_OUT = 1ULL << 40;
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "types = `TAP`|X={TAP_SHUT=0, TAP_OPEN=5}",
        "types = `_TAP`|X={TAP_SHUT=0, TAP_OPEN=5}",
        "types = `PIPE_LONG`|X={PIPE_SHORT=10, PIPE_LONG=20}",
        "types = `VALVE_*`|ValveFlags={VALVE_A=1, VALVE_B=2, VALVE_C=4} ValveKind={VALVE_ROUND=3}",
        "types = {`VALVE_*`, `!*KIND`}|ValveFlags={VALVE_A=1, VALVE_B=2, VALVE_C=4}",
        "types = {`TAP`, `PIPE_*`}|PipeShort={PIPE_SHORT=10, PIPE_LONG=20} Tap={TAP_SHUT=0, TAP_OPEN=5}",
        "types = `tank::level`|X={LOW=1, HIGH=9}",
        "types = `house::level`|X={LOW=7, HIGH=8}",
        "types = `FlowFlags`|X={FLOW_IN=1, FLOW_OUT=1099511627776}",
        "macros = {`HEAT_*`, `!*_MASK`}|X={HEAT_OFF=0, HEAT_LOW=1, HEAT_HIGH=8}",
        "macros = {`HEAT_HIGH`, `HEAT_LOW`}|X={HEAT_LOW=1, HEAT_HIGH=8}",
        "macros = {`FLOW_*`}|X={FLOW_IN=1, FLOW_OUT=1099511627776}",
        "macros = {`SDK_LEVEL`}, defines = `SDK_LEVEL=3`|X={SDK_LEVEL=3}",
        "types = `VALVE_KIND`, defines = `SDK_LEVEL=2`|X={VALVE_ROUND=3, VALVE_SQUARE=5}",
        "types = `VALVE_KIND`, macros = `HEAT_LOW`|ValveKind={VALVE_ROUND=3} X={HEAT_LOW=1}",
      })
  void choosesByName(String attributes, String generated) throws IOException {
    Compilation compilation = compile(attributes);
    assertEquals(List.of(), said(compilation, "[Unknown"));
    StringBuilder found = new StringBuilder();
    constants(compilation)
        .forEach((type, all) -> found.append(type).append('=').append(all).append(' '));
    assertEquals(generated, found.toString().strip());
  }

  @Test
  void aTypeInTwoScopesIsTwoOfOneName() throws IOException {
    assertEquals(
        List.of("[TypeCollision] level and level would both be generated as Level."),
        said(compile("types = {`level`, `TAP`}"), "[TypeCollision]"));
  }

  @Test
  void withoutAChoiceAllAreOffered() throws IOException {
    assertEquals(
        List.of(
            "[SeveralEnumerations] The text declares several enumerations:"
                + " TAP, VALVE_FLAGS, VALVE_KIND, PIPE_SHORT, level, level."),
        said(compile("abi = NativeFlagEnum.Abi.LP64"), "["));
  }

  private static Compilation compile(String attributes) throws IOException {
    String spec =
        """
        package p;
        import io.github.nativeflags.NativeFlagEnum;
        @NativeFlagEnum(syntax = \"""
        %s\""", %s)
        interface XSpec {}
        """
            .formatted(SDK, attributes.replace('`', '"'));
    return Compiler.javac()
        .withProcessors(new NativeFlagEnumProcessor())
        .withOptions("-proc:only", "-classpath", RuntimeClasses.classPath())
        .compile(JavaFileObjects.forSourceString("p.XSpec", spec));
  }

  private static List<String> said(Compilation compilation, String start) {
    List<String> said = new ArrayList<>();
    compilation.diagnostics().stream()
        .map(d -> d.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
        .filter(m -> m.startsWith(start))
        .forEach(said::add);
    return said;
  }

  private static Map<String, Map<String, Long>> constants(Compilation compilation)
      throws IOException {
    Map<String, Map<String, Long>> types = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String name = file.getName().replaceAll(".*/|\\.java", "");
      Map<String, Long> constants = new LinkedHashMap<>();
      Matcher matcher = CONSTANT.matcher(file.getCharContent(false));
      while (name.endsWith("Constants") && matcher.find()) {
        constants.put(matcher.group(1), Long.decode(matcher.group(2).replace("L", "")));
      }
      if (!constants.isEmpty()) {
        types.put(name.replaceAll("Constants$", ""), constants);
      }
    }
    return types;
  }
}
