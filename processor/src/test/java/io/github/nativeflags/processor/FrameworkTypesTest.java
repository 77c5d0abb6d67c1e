package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types that follow frameworks compile without a warning, and are as ever where none is seen. */
class FrameworkTypesTest {
  private static final String BOOT = "org/springframework/boot/context/properties/";
  private static final String CONVERT = "org/springframework/core/convert/";

  /** The parts of the frameworks that generated code knows. */
  private static final Map<String, String> STUBS =
      Map.ofEntries(
          Map.entry("com/fasterxml/jackson/annotation/JsonCreator", "@interface JsonCreator {}"),
          Map.entry("com/fasterxml/jackson/annotation/JsonValue", "@interface JsonValue {}"),
          Map.entry(
              "jakarta/json/bind/annotation/JsonbTypeAdapter",
              "@interface JsonbTypeAdapter { Class<?> value(); }"),
          Map.entry(
              "jakarta/json/bind/adapter/JsonbAdapter",
              "interface JsonbAdapter<A, B> { B adaptToJson(A a); A adaptFromJson(B b); }"),
          Map.entry(
              "com/google/gson/annotations/JsonAdapter",
              "@interface JsonAdapter { Class<?> value(); }"),
          Map.entry(
              "com/google/gson/TypeAdapter",
              "abstract class TypeAdapter<T> {"
                  + " public abstract void write(com.google.gson.stream.JsonWriter out, T value)"
                  + " throws java.io.IOException;"
                  + " public abstract T read(com.google.gson.stream.JsonReader in)"
                  + " throws java.io.IOException; }"),
          Map.entry(
              "com/google/gson/stream/JsonReader",
              "class JsonReader { public String nextString() throws java.io.IOException {"
                  + " return \"\"; } }"),
          Map.entry(
              "com/google/gson/stream/JsonWriter",
              "class JsonWriter { public JsonWriter value(String text) throws java.io.IOException {"
                  + " return this; } }"),
          Map.entry(
              "jakarta/persistence/Converter",
              "@interface Converter { boolean autoApply() default false; }"),
          Map.entry(
              "jakarta/persistence/AttributeConverter",
              "interface AttributeConverter<X, Y> {"
                  + " Y convertToDatabaseColumn(X x); X convertToEntityAttribute(Y y); }"),
          Map.entry(
              "org/springframework/stereotype/Component",
              "@interface Component { String value(); }"),
          Map.entry(CONVERT + "TypeDescriptor", "class TypeDescriptor {}"),
          Map.entry(
              CONVERT + "converter/GenericConverter",
              "interface GenericConverter {"
                  + " java.util.Set<ConvertiblePair> getConvertibleTypes();"
                  + " Object convert(Object source,"
                  + " org.springframework.core.convert.TypeDescriptor from,"
                  + " org.springframework.core.convert.TypeDescriptor to);"
                  + " record ConvertiblePair(Class<?> from, Class<?> to) {} }"),
          Map.entry(
              BOOT + "ConfigurationPropertiesBinding",
              "@interface ConfigurationPropertiesBinding {}"),
          Map.entry(BOOT + "bind/Name", "@interface Name { String value(); }"),
          Map.entry(BOOT + "bind/ConstructorBinding", "@interface ConstructorBinding {}"));

  @TempDir private Path work;

  @ParameterizedTest
  @CsvSource({
    "INT8, Lamp",
    "UINT16, JpaColumn",
    "UINT32, GsonText",
    "INT64, SpringConversion",
    "AUTO, Name"
  })
  void compileWithoutAWarning(String underlying, String name) throws IOException {
    Path stubs = Files.createDirectories(work.resolve("stubs"));
    SpecOutput.compile(stubSources(), List.of("-d", stubs.toString()), List.of());
    List<Path> sources = List.of(spec("FLAGS", underlying, name), spec("VALUES", underlying, name));
    compile(sources, stubs + File.pathSeparator + SpecOutput.classPath());
    for (String type : new String[] {name, name + "Mask", "Other"}) {
      String java = written(type);
      for (String mark :
          new String[] {"@NullMarked", "@JsonCreator", "@JsonAdapter", "@Component"}) {
        assertTrue(java.contains(mark), type + " lacks " + mark);
      }
    }
  }

  @Test
  void whatIsNotSeenIsNotFollowed() throws IOException {
    String bare =
        Stream.of(SpecOutput.classPath().split(File.pathSeparator))
            .filter(entry -> entry.matches(".*(runtime-classes|nativeflags|annotations.target).*"))
            .collect(Collectors.joining(File.pathSeparator));
    compile(List.of(spec("FLAGS", "AUTO", "Lamp")), bare);
    String unseen = written("LampMask");
    compile(
        List.of(spec("FLAGS", "AUTO", "Lamp")),
        SpecOutput.classPath(),
        "-Anativeflags.frameworks=none");
    assertEquals(unseen, written("LampMask"));
    assertFalse(unseen.contains("NullMarked"));
    compile(
        List.of(spec("FLAGS", "AUTO", "Lamp")),
        SpecOutput.classPath(),
        "-Anativeflags.frameworks=jpa, jspecify");
    assertTrue(written("LampMask").contains("NullMarked"));
  }

  private void compile(List<Path> sources, String classPath, String... more) throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-d",
                Files.createDirectories(work.resolve("out")).toString(),
                "-cp",
                classPath,
                "-Xlint:all,-classfile,-options,-path",
                "-Xdoclint:all/public",
                "-Xdoclint/package:lamps",
                "-Werror"));
    options.addAll(List.of(more));
    SpecOutput.compile(sources, options, List.of(new NativeFlagEnumProcessor()));
  }

  private String written(String type) throws IOException {
    return Files.readString(work.resolve("out/lamps/" + type + ".java"));
  }

  private List<Path> stubSources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<String, String> stub : STUBS.entrySet()) {
      String packageName = stub.getKey().substring(0, stub.getKey().lastIndexOf('/'));
      String text = "package " + packageName.replace('/', '.') + "; public " + stub.getValue();
      sources.add(file(stub.getKey() + ".java", text));
    }
    return sources;
  }

  private Path spec(String kind, String underlying, String name) throws IOException {
    return file(
        "lamps/" + kind + "Spec.java",
        """
        package lamps;
        import io.github.nativeflags.NativeFlagEnum;
        @NativeFlagEnum(
            kind = NativeFlagEnum.Kind.%1$s,
            underlying = NativeFlagEnum.Underlying.%2$s,
            name = "%4$s",
            syntax = "enum %1$s_%3$s { RED = 1, JpaColumn = 2, GsonText = 4, OFF = 0x40 };")
        interface %1$sSpec {}
        """
            .formatted(kind, underlying, name, kind.equals("FLAGS") ? name : "Other"));
  }

  private Path file(String name, String text) throws IOException {
    Path file = work.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
