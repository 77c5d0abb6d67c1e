package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.model.kind.KindVerdict;
import io.github.nativeflags.processor.model.kind.Subject;
import io.github.nativeflags.processor.number.IntegerType;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.List;
import java.util.stream.Stream;

/** An enumeration as read, as meant by the spec. */
final class FlagEnumResolver {
  private final FlagSpec spec;
  private final Reading reading;
  private final CEnum declared;
  private final Problems problems;

  /**
   * A resolver for one enumeration.
   *
   * @param spec the spec as it applies to it
   */
  FlagEnumResolver(FlagSpec spec, Reading reading, CEnum declared, Problems problems) {
    this.spec = spec;
    this.reading = reading;
    this.declared = declared;
    this.problems = problems;
  }

  /** The enumeration, complete only where no error was found. */
  FlagEnum resolve() {
    String nativeName =
        Stream.concat(declared.typedefs().stream(), declared.tag().stream())
            .findFirst()
            .or(() -> reading.nameOnPage(declared))
            .orElse("");
    String javaName = JavaNames.typeName(spec, declared, nativeName, problems);
    checkNumber(javaName);
    IntegerType type = UnderlyingType.of(spec, declared, problems).integer();
    Descriptions descriptions =
        Descriptions.of(declared, reading, spec.texts().implicitValues(), problems);
    List<MaskFieldModel> fields = MaskFields.of(spec, declared, type, problems);
    Kind kind = fields.isEmpty() ? kind(javaName, nativeName, type) : kindWithFields(javaName);
    Roles roles = new Roles(spec, declared, type, kind, fields);
    List<FlagConstant> constants =
        new FlagConstants(spec, roles, descriptions).of(declared, type, problems);
    FieldHints.of(constants, fields, kind, problems);
    String known = nativeName.isEmpty() ? javaName : nativeName;
    return flagEnum(javaName, known, new Content(kind, type, constants, fields));
  }

  /** What an enumeration holds. */
  private record Content(
      Kind kind, IntegerType type, List<FlagConstant> constants, List<MaskFieldModel> fields) {}

  private FlagEnum flagEnum(String javaName, String nativeName, Content content) {
    return new FlagEnum(
        spec.own().packageName(),
        javaName,
        nativeName,
        HeaderNames.of(spec, reading, nativeName, problems),
        declared.tag(),
        declared.typedefs(),
        content.kind() == Kind.FLAGS,
        content.type(),
        content.constants(),
        content.fields(),
        Roles.knownBits(content.constants(), content.fields(), content.type()),
        spec.output(),
        Origins.documentation(spec, reading, declared),
        Origins.of(spec, reading, declared));
  }

  private void checkNumber(String javaName) {
    int number = declared.constants().size();
    int most = spec.output().maxConstants();
    if (number > most) {
      problems.add(
          Problem.at(declared.place(), ProblemKind.TOO_MANY_CONSTANTS, javaName, number, most));
    }
  }

  /** Only flags have fields: that is no guess. */
  private Kind kindWithFields(String javaName) {
    if (spec.meaning().kind() == Kind.VALUES) {
      problems.add(Problem.of(ProblemKind.FIELDS_OF_VALUES, javaName).on("fields"));
    }
    return Kind.FLAGS;
  }

  private Kind kind(String javaName, String nativeName, IntegerType type) {
    if (spec.meaning().kind() != Kind.AUTO) {
      return spec.meaning().kind();
    }
    List<CConstant> meaningful =
        declared.constants().stream().filter(c -> !Roles.isSentinel(spec, declared, c)).toList();
    KindVerdict verdict =
        KindVerdict.of(
            new Subject(
                declared, nativeName, meaningful, type.bits(), reading.combining(declared)));
    problems.add(Reasons.of(javaName, verdict));
    return verdict.flags() ? Kind.FLAGS : Kind.VALUES;
  }
}
