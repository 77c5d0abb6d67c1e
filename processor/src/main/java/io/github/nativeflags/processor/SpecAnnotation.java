package io.github.nativeflags.processor;

import io.github.nativeflags.NativeFlagEnum;
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
import java.util.stream.Stream;

/** The annotation in the words of the model, which knows no annotation. */
final class SpecAnnotation {
  private SpecAnnotation() {}

  static FlagSpec.Texts texts(NativeFlagEnum annotation, FlagSpec.JavaConstants own) {
    boolean quotes = annotation.syntax().length > 0;
    return new FlagSpec.Texts(
        quotes ? Optional.of(String.join("", annotation.syntax())) : Optional.empty(),
        List.of(annotation.source()),
        List.of(annotation.defines()),
        switch (annotation.abi()) {
          case AUTO -> Optional.empty();
          case LP64 -> Optional.of(CAbi.LP64);
          case LLP64 -> Optional.of(CAbi.LLP64);
        },
        annotation.implicitValues(),
        own);
  }

  static FlagSpec.Choice choice(NativeFlagEnum annotation) {
    return new FlagSpec.Choice(
        List.of(annotation.types()),
        List.of(annotation.macros()),
        annotation.onProblem() == NativeFlagEnum.OnProblem.SKIP);
  }

  static FlagSpec.Meaning meaning(NativeFlagEnum annotation, Doc doc) {
    return new FlagSpec.Meaning(
        kind(annotation.kind()),
        type(annotation.underlying()),
        fields(annotation.fields()),
        constants(annotation.constants()),
        Stream.of(annotation.enumerations()).map(SpecAnnotation::single).toList(),
        doc);
  }

  static FlagSpec.Naming naming(NativeFlagEnum annotation) {
    return new FlagSpec.Naming(annotation.name(), annotation.stripPrefix());
  }

  static Output output(NativeFlagEnum annotation, ProcessorOptions options) {
    return new Output(
        annotation.declaredIn(),
        annotation.header(),
        Stream.of(annotation.interop()).map(SpecAnnotation::interop).collect(Collectors.toSet()),
        annotation.descriptions(),
        options.check() || annotation.check(),
        annotation.access() == NativeFlagEnum.Access.PUBLIC,
        options.maxConstants());
  }

  private static FlagSpec.Single single(NativeFlagEnum.Enumeration said) {
    return new FlagSpec.Single(
        said.nativeName(),
        new FlagSpec.Meaning(
            kind(said.kind()),
            type(said.underlying()),
            fields(said.fields()),
            constants(said.constants()),
            List.of(),
            Doc.EMPTY),
        new FlagSpec.Naming(said.name(), said.stripPrefix()));
  }

  private static Kind kind(NativeFlagEnum.Kind kind) {
    return switch (kind) {
      case AUTO -> Kind.AUTO;
      case FLAGS -> Kind.FLAGS;
      case VALUES -> Kind.VALUES;
    };
  }

  private static Interop interop(NativeFlagEnum.Interop library) {
    return switch (library) {
      case JNA -> Interop.JNA;
      case FFM -> Interop.FFM;
    };
  }

  private static Optional<CType> type(NativeFlagEnum.Underlying underlying) {
    if (underlying == NativeFlagEnum.Underlying.AUTO) {
      return Optional.empty();
    }
    String name = underlying.name();
    int bits = Integer.parseInt(name.substring(name.indexOf('T') + 1));
    return Optional.of(new CType(name, bits, !name.startsWith("U")));
  }

  private static List<FlagSpec.Field> fields(NativeFlagEnum.MaskField[] fields) {
    return Stream.of(fields)
        .map(
            f ->
                new FlagSpec.Field(
                    f.name(), f.mask(), List.of(f.members()), f.zero(), holds(f.holds())))
        .toList();
  }

  private static FlagSpec.Field.Holds holds(NativeFlagEnum.Holds holds) {
    return switch (holds) {
      case CONSTANTS -> FlagSpec.Field.Holds.CONSTANTS;
      case NUMBER -> FlagSpec.Field.Holds.NUMBER;
      case SHIFTED_NUMBER -> FlagSpec.Field.Holds.SHIFTED_NUMBER;
    };
  }

  private static Map<String, FlagSpec.Override> constants(NativeFlagEnum.Constant[] constants) {
    Map<String, FlagSpec.Override> byName = new LinkedHashMap<>();
    for (NativeFlagEnum.Constant constant : constants) {
      FlagSpec.Override.Role role =
          switch (constant.role()) {
            case AUTO -> FlagSpec.Override.Role.AUTO;
            case ORDINARY -> FlagSpec.Override.Role.ORDINARY;
            case SENTINEL -> FlagSpec.Override.Role.SENTINEL;
          };
      byName.put(
          constant.nativeName(),
          new FlagSpec.Override(
              constant.name(), role, constant.deprecated(), constant.preferred()));
    }
    return byName;
  }
}
