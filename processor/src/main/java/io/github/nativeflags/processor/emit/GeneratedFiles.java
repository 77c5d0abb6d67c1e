package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.JavaFile;
import io.github.nativeflags.processor.emit.framework.Surroundings;
import io.github.nativeflags.processor.model.EnumIndex;
import io.github.nativeflags.processor.model.FlagEnum;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that come of an enumeration, as text.
 *
 * @param java its Java types, by qualified name
 * @param c what C programs include, by file name
 */
public record GeneratedFiles(List<Text> java, List<Text> c) {
  /**
   * A file.
   *
   * @param name what names it
   * @param content what it holds
   */
  public record Text(String name, String content) {
    private static Text of(JavaFile file) {
      String type = file.typeSpec().name();
      String qualified = file.packageName().isEmpty() ? type : file.packageName() + "." + type;
      return new Text(qualified, ascii(file.toString()));
    }

    /** JLS 3.3: in whatever encoding the compiler reads the file. */
    private static String ascii(String text) {
      if (StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
        return text;
      }
      StringBuilder result = new StringBuilder();
      text.chars()
          .forEach(c -> result.append(c <= 0x7F ? "" + (char) c : String.format("\\u%04x", c)));
      return result.toString();
    }
  }

  /**
   * The files of an enumeration.
   *
   * @param surroundings what their compilation sees
   */
  public static GeneratedFiles of(FlagEnum e, Surroundings surroundings) {
    GeneratedJava shared = GeneratedJava.of(e, surroundings);
    List<Text> java = new ArrayList<>();
    java.add(Text.of(EnumGenerator.generate(shared)));
    if (e.flags()) {
      java.add(Text.of(MaskGenerator.generate(shared)));
    }
    java.add(Text.of(ConstantsGenerator.generate(shared)));
    List<Text> c = new ArrayList<>();
    c.add(new Text(e.headerName(), HeaderGenerator.generate(e)));
    if (e.output().check()) {
      c.add(new Text(e.headerName().replaceFirst("\\.h$", ".check.c"), CheckGenerator.generate(e)));
    }
    return new GeneratedFiles(java, c);
  }

  /** The file of an index, like those of an enumeration. */
  public static GeneratedFiles of(EnumIndex index, Surroundings surroundings) {
    JavaFile list = IndexGenerator.generate(index, surroundings);
    return new GeneratedFiles(List.of(Text.of(list)), List.of());
  }

  /** Whether the comment or an annotation of a type says that it was generated here. */
  public static boolean isGenerated(String commentOrAnnotation) {
    String said = commentOrAnnotation.replaceAll("\\s+", " ");
    return Stream.of(
            JavaFrame.GENERATOR, Provenance.GENERATED, IndexGenerator.ENUMERATIONS + " <code>")
        .anyMatch(said::contains);
  }
}
