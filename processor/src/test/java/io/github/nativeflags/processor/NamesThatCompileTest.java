package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of every kind: what is generated for them compiles, or a problem says why it could not. */
class NamesThatCompileTest {
  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind = Kind.VALUES | enum tag { BODY, DIV, TABLE, value };",
        "kind = Kind.VALUES | enum tag { Table, TABLE, TABLE_, value, value_, name, table, LAYOUT };",
        "kind = Kind.FLAGS | enum ui { Widget = 1, FlagTable = 2, Button = 4, LampSpec = 2, Lamp = 8 };",
        "kind = Kind.FLAGS | enum ui { FlagTableBuilder = 1, NativeFlag = 2, Optional = 4, LampMask = 8 };",
        "kind = Kind.FLAGS | enum ui { String = 1, Override = 2, Byte = 4, Deprecated = 8 };",
        "kind = Kind.FLAGS | enum ui { values = 1, valueOf = 2, find = 4, of = 8, ordinal = 16 };",
        "kind = Kind.FLAGS, underlying = Underlying.UINT8 | enum ui { Byte = 1, Short = 2, Integer = 4 };",
        "kind = Kind.VALUES, stripPrefix = `K1_` | enum k1 { K1_default = 1, K1_new = 2, K1_class = 4 };",
        "kind = Kind.VALUES | typedef enum {false=0, true=1} boolean;",
        "kind = Kind.VALUES | enum words { record, var, yield, sealed, permits, when, _, $VALUES };",
        "kind = Kind.FLAGS, name = `ALL` | enum e { A = 1, B = 2 };",
        "kind = Kind.FLAGS, name = `NONE`, fields = @NativeFlagEnum.MaskField(name = `none`, mask = `3`) | enum e { A = 1, B = 2 };",
        "kind = Kind.FLAGS, name = `Table` | enum e { A = 1, B = 2 };",
        "kind = Kind.FLAGS, name = `FlagTable` | enum e { A = 1, B = 2 };",
        "kind = Kind.FLAGS, name = `Optional` | enum e { A = 1, B = 2 };",
        "kind = Kind.FLAGS, name = `NativeFlag` | enum e { NativeFlag = 1, B = 2 };",
      })
  void compile(String attributes, String syntax) {
    CompiledSpec run = compiled(attributes, syntax);
    assertEquals("", run.complaints());
    assertTrue(!run.refused(), () -> run.said().toString());
  }

  @ParameterizedTest
  @CsvSource({"record", "var", "yield", "sealed", "permits", "class", "true", "1x"})
  void noTypeIsCalledSo(String name) {
    assertEquals(
        "[InvalidJavaName] " + name + " cannot be a Java name.",
        said(compiled("name = `" + name + "`", "enum e { A = 5, B = 6 };")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1x | it is no name in Java",
        "int | it is no name in Java",
        "ofBits | every mask has ofBits(int) already",
        "size | every mask has size() already",
        "getClass | every mask has getClass() already",
        "NONE | ",
        "Size | ",
        "create | ",
        "bits | every mask has bits() already",
        "unknownBits | every mask has unknownBits() already",
      })
  void aFieldLeavesRoomForTheMembersOfEachMask(String name, String reason) {
    assertEquals(told(name, reason), said(fields("INT32", name)));
  }

  @Test
  void aMaskOf64BitsHasOtherMembers() {
    assertEquals(
        told("create", "every mask has create(long) already"), said(fields("INT64", "create")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fooBar | foo_Bar | the field fooBar has FOO_BAR_FIELD, too",
        "icon | Icon | the field icon has ICON_FIELD, too",
        "icon | icon | the field icon has ICON_FIELD, too",
        "icon | iconic | ",
      })
  void aFieldLeavesRoomForOthers(String first, String second, String reason) {
    assertEquals(told(second, reason), said(fields("INT32", first, second)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"stripPrefix = `N_` | 1", "stripPrefix = `N_` | 2", "stripPrefix = `` | 1000"})
  void twoThousandNamesCompileOnTheUsualStack(String attributes, int sharing) {
    String constants =
        IntStream.range(0, 2000)
            .mapToObj(i -> "N_A" + i + " = " + i / sharing)
            .collect(Collectors.joining(", "));
    CompiledSpec run =
        compiled("kind = Kind.VALUES, " + attributes, "enum e { " + constants + " };");
    assertEquals("", run.complaints());
    assertTrue(!run.refused(), () -> run.said().toString());
  }

  private CompiledSpec fields(String underlying, String... names) {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      fields.append("@NativeFlagEnum.MaskField(name = `").append(names[i]);
      fields.append("`, mask = `").append(3 << 2 * i).append("`),");
    }
    return compiled(
        "underlying = Underlying." + underlying + ", fields = {" + fields + "}",
        "enum e { A = 1, B = 2, C = 4, D = 8 };");
  }

  private CompiledSpec compiled(String attributes, String syntax) {
    String spec =
        """
        package p;
        import io.github.nativeflags.NativeFlagEnum;
        import io.github.nativeflags.NativeFlagEnum.Kind;
        import io.github.nativeflags.NativeFlagEnum.Underlying;
        /** Names. */
        @NativeFlagEnum(syntax = {"%s"}, %s)
        interface LampSpec {}
        """;
    String pieces = syntax.replaceAll("(?<=.{20000})(?=N_)", "\", \"");
    return CompiledSpec.of(
        root, "p/LampSpec.java", spec.formatted(pieces, attributes.replace('`', '"')));
  }

  private static String told(String field, String reason) {
    return reason == null
        ? ""
        : "[InvalidFieldName] A field cannot be called \"" + field + "\": " + reason + ".";
  }

  private static String said(CompiledSpec spec) {
    return spec.said().stream()
        .map(d -> d.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
        .filter(m -> m.startsWith("[Invalid"))
        .collect(Collectors.joining("\n"));
  }
}
