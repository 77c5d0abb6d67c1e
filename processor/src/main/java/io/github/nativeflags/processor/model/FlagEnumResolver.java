package io.github.nativeflags.processor.model;

import io.github.nativeflags.NativeFlagEnum.Kind;
import io.github.nativeflags.NativeFlagEnum.Underlying;
import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.doc.Deprecation;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.References;
import io.github.nativeflags.processor.model.kind.KindVerdict;
import io.github.nativeflags.processor.model.kind.Subject;
import io.github.nativeflags.processor.page.ReferencePage;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** An enumeration as read, as meant by the spec. */
final class FlagEnumResolver {
  private final FlagSpec spec;
  private final Reading reading;
  private final Problems problems;

  FlagEnumResolver(FlagSpec spec, Reading reading, Problems problems) {
    this.spec = spec;
    this.reading = reading;
    this.problems = problems;
  }

  /** The enumeration, complete only where no error was found. */
  FlagEnum resolve(CEnum declared) {
    String nativeName =
        Stream.concat(declared.typedefs().stream(), declared.tag().stream())
            .findFirst()
            .or(() -> reading.nameOnPage(declared))
            .orElse("");
    String javaName = JavaNames.typeName(spec, declared, nativeName, problems);
    if (declared.constants().size() > spec.maxConstants()) {
      problems.add(
          Problem.at(
              declared.place(),
              ProblemKind.TOO_MANY_CONSTANTS,
              javaName,
              declared.constants().size(),
              spec.maxConstants()));
    }
    CType type = type(declared);
    Descriptions descriptions = Descriptions.of(declared, reading, spec.implicitValues(), problems);
    List<MaskFieldModel> fields = MaskFields.of(spec, declared, type.bits(), problems);
    Kind kind =
        fields.isEmpty() ? kind(declared, javaName, nativeName, type) : kindWithFields(javaName);
    Roles roles = new Roles(spec, declared, type.bits(), kind, fields);
    List<FlagConstant> constants = constants(declared, type, roles, descriptions);
    FieldHints.of(constants, fields, kind, problems);
    return new FlagEnum(
        spec.packageName(),
        javaName,
        nativeName.isEmpty() ? javaName : nativeName,
        declared.tag(),
        declared.typedefs(),
        kind == Kind.FLAGS,
        type.bits(),
        type.signed(),
        constants,
        fields,
        Roles.knownBits(constants, fields, type.bits()),
        spec.publicAccess(),
        spec.interop(),
        spec.check(),
        documentation(declared),
        origin(declared));
  }

  private CType type(CEnum declared) {
    if (spec.underlying() == Underlying.AUTO) {
      return declared.type();
    }
    String name = spec.underlying().name();
    boolean signed = !name.startsWith("U");
    int bits = Integer.parseInt(name.replaceAll("\\D", ""));
    for (CConstant constant : declared.constants()) {
      if (!fits(constant.value(), bits, signed, declared.type())) {
        problems.add(
            Problem.at(
                constant.place(),
                ProblemKind.OUT_OF_RANGE,
                constant.name(),
                declared.type().signed()
                    ? Long.toString(constant.value())
                    : Long.toUnsignedString(constant.value()),
                name));
      }
    }
    return new CType(name, bits, signed);
  }

  /**
   * A bit pattern of the type's width is taken as such: 0x80000000 is an {@code INT32} with bit 31.
   */
  private static boolean fits(long value, int bits, boolean signed, CType declared) {
    boolean negative = value < 0 && declared.signed();
    if (negative) {
      return signed ? value >= -1L << (bits - 1) : declared.bits() == bits;
    }
    return bits == 64 || value >>> bits == 0;
  }

  /** Only flags have fields: that is no guess. */
  private Kind kindWithFields(String javaName) {
    if (spec.kind() == Kind.VALUES) {
      problems.add(Problem.of(ProblemKind.FIELDS_OF_VALUES, javaName).on("fields"));
    }
    return Kind.FLAGS;
  }

  private Kind kind(CEnum declared, String javaName, String nativeName, CType type) {
    if (spec.kind() != Kind.AUTO) {
      return spec.kind();
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

  private FlagSpec.Override override(CConstant constant) {
    return spec.overrides().getOrDefault(constant.name(), FlagSpec.Override.NONE);
  }

  private List<FlagConstant> constants(
      CEnum declared, CType type, Roles roles, Descriptions descriptions) {
    Map<String, String> names = JavaNames.constantNames(spec, declared, problems);
    List<FlagConstant> constants = new ArrayList<>();
    Map<Long, List<FlagConstant>> byValue = new HashMap<>();
    for (CConstant constant : declared.constants()) {
      long value = extend(constant.value(), type);
      List<FlagConstant> equal = byValue.computeIfAbsent(value, v -> new ArrayList<>());
      Optional<String> alias =
          equal.stream()
              .filter(earlier -> roles.isOtherName(constant, earlier))
              .map(FlagConstant::javaName)
              .findFirst();
      Doc doc = descriptions.of(constant);
      FlagConstant resolved =
          new FlagConstant(
              constant.name(),
              Objects.requireNonNull(names.get(constant.name())),
              value,
              constant.radix() != 0 ? constant.radix() : roles.usualRadix(),
              roles.of(constant),
              alias,
              doc,
              deprecated(constant, doc));
      if (alias.isEmpty()) {
        equal.add(resolved);
      }
      constants.add(resolved);
    }
    return constants;
  }

  private static long extend(long value, CType type) {
    int unused = 64 - type.bits();
    return type.signed() ? value << unused >> unused : value << unused >>> unused;
  }

  private Optional<String> deprecated(CConstant constant, Doc doc) {
    return Optional.of(override(constant).deprecated())
        .filter(said -> !said.isEmpty())
        .or(constant::deprecated)
        .or(() -> Deprecation.in(doc, constant.name()));
  }

  private Doc documentation(CEnum declared) {
    List<Doc.Block> blocks = new ArrayList<>(spec.doc().blocks());
    Optional<ReferencePage> page = reading.page(declared);
    page.ifPresent(p -> blocks.addAll(p.summary().blocks()));
    blocks.addAll(declared.doc().blocks());
    page.ifPresent(p -> blocks.addAll(p.remarks().under("Remarks").blocks()));
    page.ifPresent(p -> blocks.addAll(References.in(p.seeAlso()).blocks()));
    return new Doc(blocks);
  }

  private FlagEnum.Origin origin(CEnum declared) {
    Optional<ReferencePage> page = reading.page(declared);
    Optional<String> header =
        Optional.of(spec.declaredIn())
            .filter(h -> !h.isEmpty())
            .or(() -> page.flatMap(ReferencePage::header));
    SpecTexts texts = reading.texts();
    // Among many, each names its own files: it stays as it is when others change
    List<String> own =
        Stream.concat(Stream.of(declared.place().file()), page.map(ReferencePage::file).stream())
            .distinct()
            .filter(texts::has)
            .toList();
    boolean apart = TypeSelection.many(spec) && !own.isEmpty();
    return new FlagEnum.Origin(
        spec.qualifiedName(),
        apart ? String.join(", ", own) : texts.name(),
        page.flatMap(ReferencePage::title),
        header,
        page.map(ReferencePage::requirements).orElse(Map.of()),
        apart ? texts.sha256(own) : texts.sha256(),
        declared.origin() == CEnum.Origin.MACROS);
  }
}
