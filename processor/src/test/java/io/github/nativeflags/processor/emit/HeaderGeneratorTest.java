package io.github.nativeflags.processor.emit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.Native;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagConstant.Role;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.Output;
import io.github.nativeflags.processor.number.IntegerType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderGeneratorTest {
  @TempDir Path work;

  @Test
  void macrosStayMacros() {
    String header = HeaderGenerator.generate(macros(constant("KNOCK", 1), constant("RING", 2)));
    assertTrue(
        header.contains("#ifndef KNOCK\n/* Is KNOCK. */\n#define KNOCK 0x0001\n#endif\n"), header);
  }

  @Test
  void namesThatDifferInCaseHaveGuardsOfTheirOwn() {
    assertTrue(
        HeaderGenerator.generate(wide("door", 32, constant("A", 1)))
            .contains("#ifndef NATIVEFLAGS_door_H\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "gcc,c99,c",
    "gcc,c17,c",
    "gcc,gnu17,c",
    "gcc,c2x,c",
    "g++,c++11,c++",
    "g++,c++20,c++",
    "clang,c17,c"
  })
  void everyValueCompilesWithoutAWarning(String compiler, String standard, String language)
      throws Exception {
    write("Wide.h", wide("Wide", 64, constant("W_LOW", 1), constant("W_HIGH", Long.MIN_VALUE)));
    write(
        "Unsigned.h", wide("Unsigned", 32, constant("U_LOW", 1), constant("U_ERROR", -2147024891)));
    write(
        "Words.h",
        wide("Words", 32, constant("plain", 1), constant("delete", 2), constant("bool", 4)));
    write(
        "Macros.h",
        macros(constant("KNOCK", 1), constant("RING", -1), constant("BELL", Integer.MIN_VALUE)));
    write(
        "Ops.h",
        wide(
            "Ops",
            32,
            constant("and", 1),
            constant("export", 2),
            constant("template", 4),
            constant("typeof", 8),
            constant("asm", 16),
            constant("nullptr", 32),
            constant("OPS_LAST", 64)));
    write("virtual.h", wide("virtual", 32, constant("OF_DELETE", 1), constant("new", 2)));
    write("alignas.h", wide("alignas", 32, constant("OF_BOOL", 2)));
    String program =
        """
        #define KNOCK 1
        #include "virtual.h"
        #include "alignas.h"
        #include "Wide.h"
        #include "Unsigned.h"
        #include "Words.h"
        #include "Macros.h"
        #include "Ops.h"
        #ifndef __cplusplus
        typedef char words[export == 2 && (and) == 1 && template == 4 ? 1 : -1];
        #endif
        typedef char kept[OF_DELETE == 1 && OF_BOOL == 2 ? 1 : -1];
        typedef char last[OPS_LAST == 64 ? 1 : -1];
        typedef char high[W_HIGH < 0 ? 1 : -1];
        typedef char error[U_ERROR == -2147024891 ? 1 : -1];
        typedef char ring[RING == -1 ? 1 : -1];
        int main(void) { return KNOCK - U_LOW - plain + W_LOW; }
        """;
    Native.present(compiler, "-x", language, "-std=" + standard, "-pedantic")
        .accepts(Files.writeString(work.resolve("main"), program));
  }

  private void write(String name, FlagEnum e) throws IOException {
    Files.writeString(work.resolve(name), HeaderGenerator.generate(e));
  }

  private static FlagConstant constant(String name, long value) {
    return new FlagConstant(
        name,
        name,
        value,
        16,
        Role.VALUE,
        Optional.empty(),
        Doc.of("Is " + name + "."),
        Optional.empty());
  }

  private static FlagEnum wide(String name, int bits, FlagConstant... constants) {
    return of(name, bits, false, constants);
  }

  private static FlagEnum macros(FlagConstant... constants) {
    return of("Macros", 32, true, constants);
  }

  private static FlagEnum of(String name, int bits, boolean macros, FlagConstant... constants) {
    FlagEnum.Origin origin =
        new FlagEnum.Origin(
            "p.Spec",
            "x.h",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            "0",
            macros);
    return new FlagEnum(
        "p",
        name,
        name,
        name + ".h",
        Optional.empty(),
        macros ? List.of() : List.of(name),
        false,
        new IntegerType(bits, true),
        List.of(constants),
        List.of(),
        0,
        Output.USUAL,
        Doc.EMPTY,
        origin);
  }
}
