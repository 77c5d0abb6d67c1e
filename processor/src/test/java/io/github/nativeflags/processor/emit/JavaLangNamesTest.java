package io.github.nativeflags.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.emit.framework.Surroundings;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagConstant.Role;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.Interop;
import io.github.nativeflags.processor.model.JavaNames;
import io.github.nativeflags.processor.model.MaskFieldModel;
import io.github.nativeflags.processor.model.Output;
import io.github.nativeflags.processor.number.IntegerType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What generated code names of {@code java.lang}: a type called so would hide it. */
class JavaLangNamesTest {
  private static final Pattern WORD = Pattern.compile("(?<![\\w.])[A-Z]\\w*");
  private static final Pattern SILENT =
      Pattern.compile("(?s)/\\*.*?\\*/|\"[^\"\\n]*\"|import [^;]*;");

  @Test
  void areThoseThatNoTypeMayHave() {
    Set<String> named = new TreeSet<>();
    for (int bits : new int[] {8, 16, 32, 64}) {
      for (boolean yes : new boolean[] {false, true}) {
        for (boolean flags : new boolean[] {false, true}) {
          GeneratedFiles.of(
                  lamp(new IntegerType(bits, yes), flags), new Surroundings(true, Set.of()))
              .java()
              .forEach(file -> named.addAll(ofLang(file.content())));
        }
      }
    }
    assertEquals(new TreeSet<>(JavaNames.USED_OF_LANG), named);
  }

  private static List<String> ofLang(String code) {
    return WORD.matcher(SILENT.matcher(code).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .filter(JavaLangNamesTest::isOfLang)
        .toList();
  }

  private static boolean isOfLang(String name) {
    try {
      return Class.forName("java.lang." + name) != null;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static FlagEnum lamp(IntegerType type, boolean flags) {
    FlagEnum.Origin origin =
        new FlagEnum.Origin(
            "p.LampSpec",
            "x.h",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            "0",
            false);
    return new FlagEnum(
        "p",
        "Lamp",
        "LAMP",
        "LAMP.h",
        Optional.of("LAMP"),
        List.of(),
        flags,
        type,
        List.of(constant("LIT", 1, flags), constant("DIM", 2, flags)),
        flags
            ? List.of(
                new MaskFieldModel("how", 2, Optional.empty(), List.of("DIM"), OptionalInt.empty()))
            : List.of(),
        3,
        new Output("", "", Set.of(Interop.JNA, Interop.FFM), true, false, true, 100),
        Doc.EMPTY,
        origin);
  }

  private static FlagConstant constant(String name, long value, boolean flags) {
    return new FlagConstant(
        "LAMP_" + name,
        name,
        value,
        16,
        flags ? Role.BIT_FLAG : Role.VALUE,
        Optional.empty(),
        Doc.EMPTY,
        Optional.of("Old."));
  }
}
