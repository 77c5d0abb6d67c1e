package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.Sentences;
import io.github.nativeflags.processor.emit.framework.Surroundings;
import io.github.nativeflags.processor.emit.javadoc.JavadocText;
import io.github.nativeflags.processor.model.EnumIndex;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The writer of the class whose documentation lists the enumerations of a spec. */
final class IndexGenerator {
  /** What the comment of each index says. */
  static final String ENUMERATIONS = "enumerations of";

  private IndexGenerator() {}

  /** The class: a package has but one {@code package-info}, and that is the user's. */
  static JavaFile generate(EnumIndex index, Surroundings surroundings) {
    Map<String, String> links = new LinkedHashMap<>();
    index.enums().forEach(e -> links.put(e.javaName(), e.javaName()));
    JavadocText javadoc = JavadocText.of(links);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(index.name())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                CodeBlock.of(
                    "$L\n$L",
                    javadoc.comment(Doc.EMPTY, title(index)),
                    javadoc.table("Enumerations", table(index))))
            .addMethod(JavaFrame.noInstances());
    return new JavaFrame(index.packageName(), index.publicAccess(), surroundings).file(type);
  }

  private static Doc title(EnumIndex index) {
    return new Doc(
        List.of(
            new Doc.Paragraph(
                List.of(
                    new Doc.Text("The " + index.enums().size() + " " + ENUMERATIONS + " "),
                    new Doc.Code(index.spec()),
                    new Doc.Text(".")))));
  }

  private static Doc.Table table(EnumIndex index) {
    List<Doc> header =
        List.of(
            Doc.of("Enumeration"),
            Doc.of("Kind"),
            Doc.of("Constants"),
            Doc.of("Read from"),
            Doc.of("Meaning"));
    List<List<Doc>> rows = new ArrayList<>();
    for (FlagEnum e : index.enums()) {
      rows.add(
          List.of(
              code(e.javaName()),
              Doc.of(e.flags() ? "flags" : "values"),
              Doc.of(String.valueOf(e.constants().size())),
              code(e.origin().text()),
              meaning(e)));
    }
    return new Doc.Table(header, rows);
  }

  private static Doc meaning(FlagEnum e) {
    List<Doc.Inline> said = Sentences.opening(e.doc());
    return said.isEmpty() ? Doc.EMPTY : new Doc(List.of(new Doc.Paragraph(said)));
  }

  private static Doc code(String text) {
    return new Doc(List.of(new Doc.Paragraph(List.of(new Doc.Code(text)))));
  }
}
