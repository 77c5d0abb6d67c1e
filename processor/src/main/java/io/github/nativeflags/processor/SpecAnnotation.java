package io.github.nativeflags.processor;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.model.FlagSpec;
import io.github.nativeflags.processor.model.Interop;
import io.github.nativeflags.processor.model.Kind;
import io.github.nativeflags.processor.model.Output;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The annotation in the words of the model, which knows no annotation. */
final class SpecAnnotation {
  private SpecAnnotation() {}

  static FlagSpec.Texts texts(SpecAttributes annotation, FlagSpec.JavaConstants own) {
    boolean quotes = !annotation.strings("syntax").isEmpty();
    return new FlagSpec.Texts(
        quotes ? Optional.of(String.join("", annotation.strings("syntax"))) : Optional.empty(),
        annotation.strings("source"),
        annotation.strings("defines"),
        abi(annotation.constant("abi")),
        annotation.flag("implicitValues"),
        own);
  }

  static FlagSpec.Choice choice(SpecAttributes annotation) {
    return new FlagSpec.Choice(
        annotation.strings("types"),
        annotation.strings("macros"),
        annotation.constant("onProblem").equals("SKIP"));
  }

  static FlagSpec.Meaning meaning(SpecAttributes annotation, Doc doc) {
    return new FlagSpec.Meaning(
        Kind.valueOf(annotation.constant("kind")),
        type(annotation.constant("underlying")),
        fields(annotation.annotations("fields")),
        constants(annotation.annotations("constants")),
        annotation.annotations("enumerations").stream().map(SpecAnnotation::single).toList(),
        doc);
  }

  static FlagSpec.Naming naming(SpecAttributes annotation) {
    return new FlagSpec.Naming(annotation.string("name"), annotation.string("stripPrefix"));
  }

  static Output output(SpecAttributes annotation, ProcessorOptions options) {
    return new Output(
        annotation.string("declaredIn"),
        annotation.string("header"),
        annotation.constants("interop").stream().map(Interop::valueOf).collect(Collectors.toSet()),
        annotation.flag("descriptions"),
        options.check() || annotation.flag("check"),
        annotation.constant("access").equals("PUBLIC"),
        options.maxConstants());
  }

  private static FlagSpec.Single single(SpecAttributes said) {
    return new FlagSpec.Single(
        said.string("nativeName"),
        new FlagSpec.Meaning(
            Kind.valueOf(said.constant("kind")),
            type(said.constant("underlying")),
            fields(said.annotations("fields")),
            constants(said.annotations("constants")),
            List.of(),
            Doc.EMPTY),
        new FlagSpec.Naming(said.string("name"), said.string("stripPrefix")));
  }

  private static Optional<CAbi> abi(String abi) {
    return abi.equals("AUTO") ? Optional.empty() : Optional.of(CAbi.valueOf(abi));
  }

  private static Optional<CType> type(String underlying) {
    if (underlying.equals("AUTO")) {
      return Optional.empty();
    }
    int bits = Integer.parseInt(underlying.substring(underlying.indexOf('T') + 1));
    return Optional.of(new CType(underlying, bits, !underlying.startsWith("U")));
  }

  private static List<FlagSpec.Field> fields(List<SpecAttributes> fields) {
    return fields.stream()
        .map(
            f ->
                new FlagSpec.Field(
                    f.string("name"),
                    f.string("mask"),
                    f.strings("members"),
                    f.string("zero"),
                    FlagSpec.Field.Holds.valueOf(f.constant("holds"))))
        .toList();
  }

  private static Map<String, FlagSpec.Override> constants(List<SpecAttributes> constants) {
    Map<String, FlagSpec.Override> byName = new LinkedHashMap<>();
    for (SpecAttributes constant : constants) {
      FlagSpec.Override.Role role = FlagSpec.Override.Role.valueOf(constant.constant("role"));
      byName.put(
          constant.string("nativeName"),
          new FlagSpec.Override(
              constant.string("name"),
              role,
              constant.string("deprecated"),
              constant.flag("preferred")));
    }
    return byName;
  }
}
