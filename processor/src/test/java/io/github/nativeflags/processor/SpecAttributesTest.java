package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.NativeFlagEnum;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.model.FlagSpec;
import io.github.nativeflags.processor.model.Interop;
import io.github.nativeflags.processor.model.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotation of a spec as compilers show it. */
class SpecAttributesTest {
  private static final String FLAGS =
      "syntax = \"enum DOOR { OPEN = 1, SHUT = 2 };\", kind = NativeFlagEnum.Kind.FLAGS, ";

  @TempDir private Path root;

  @Test
  void theModelHasEachConstantOfItsEnums() {
    assertEquals(NativeFlagEnum.class.getName(), SpecAttributes.NAME);
    assertEquals(names(NativeFlagEnum.Kind.values()), names(Kind.values()));
    assertEquals(names(NativeFlagEnum.Interop.values()), names(Interop.values()));
    assertEquals(
        names(NativeFlagEnum.Constant.Role.values()), names(FlagSpec.Override.Role.values()));
    assertEquals(names(NativeFlagEnum.Abi.values()), "AUTO " + names(CAbi.values()));
  }

  private static String names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(" "));
  }

  static Stream<String> generated() {
    return Stream.of(
        "kind = NativeFlagEnum.Kind.FLAGS, syntax = Gone.SYNTAX",
        FLAGS + "fields = @NativeFlagEnum.MaskField(name = Gone.NAME, mask = \"3\")");
  }

  static Stream<Arguments> unknown() {
    return Stream.concat(generated(), Stream.of(FLAGS + "access = NativeFlagEnum.Access.GONE"))
        .flatMap(
            attributes ->
                Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler())
                    .map(compiler -> Arguments.of(compiler, attributes)));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void aValueThatNobodyKnowsIsLeftToTheCompiler(JavaCompiler compiler, String attributes)
      throws IOException {
    String said = compile(compiler, attributes, List.of(new NativeFlagEnumProcessor()));
    assertEquals(List.of(), new Workshop(root).written());
    assertEquals(false, said.contains("InternalError"), said);
    // javac 25 does not say which constant there is not
    boolean told = said.toUpperCase(Locale.ROOT).contains("GONE") || said.contains("enum constant");
    assertEquals(true, told, said);
  }

  /** Eclipse's compiler never looks again at a value that it did not know. */
  @ParameterizedTest
  @MethodSource("generated")
  void aValueThatAnotherProcessorGeneratesIsWaitedFor(String attributes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Processor> processors = List.of(new GoneProcessor(), new NativeFlagEnumProcessor());
    assertEquals("", compile(compiler, attributes, processors));
    assertEquals(true, new Workshop(root).written().contains("DoorMask.java"), attributes);
  }

  /** Generates the constants that specs of these tests name. */
  @SupportedAnnotationTypes("*")
  private static final class GoneProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (processingEnv.getElementUtils().getTypeElement("house.Gone") == null) {
        try (Writer out = processingEnv.getFiler().createSourceFile("house.Gone").openWriter()) {
          out.write(
              """
              package house;
              interface Gone {
                String SYNTAX = "enum DOOR { OPEN = 1, SHUT = 2 };";
                String NAME = "bolt";
              }
              """);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }

  private String compile(JavaCompiler compiler, String attributes, List<Processor> processors)
      throws IOException {
    Workshop workshop = new Workshop(root);
    Path spec =
        workshop.write(
            "src/house/DoorSpec.java",
            """
            package house;
            import io.github.nativeflags.NativeFlagEnum;
            @NativeFlagEnum(%s)
            interface DoorSpec {}
            """
                .formatted(attributes));
    return workshop.compiled(compiler, processors, List.of(spec), "--release", "17").stream()
        .map(d -> d.getMessage(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }
}
