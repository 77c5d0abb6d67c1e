package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.PlainText;
import io.github.nativeflags.processor.model.FlagSpec.Field.Holds;
import io.github.nativeflags.processor.model.FlagSpec.Override.Role;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A spec with its texts, put together step by step, and what becomes of it in words. */
final class SpecBuilder implements SourceLookup {
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, FlagSpec.Override> overrides = new LinkedHashMap<>();
  private final List<FlagSpec.Field> fields = new ArrayList<>();
  private final List<FlagSpec.Single> single = new ArrayList<>();
  private final Map<String, String> included = new LinkedHashMap<>();
  private Optional<String> syntax = Optional.empty();
  private List<String> source = new ArrayList<>();
  private List<String> types = List.of();
  private List<String> macros = List.of();
  private String simpleName = "LampSpec";
  private String name = "";
  private String stripPrefix = "";
  private String declaredIn = "";
  private String header = "";
  private Kind kind = Kind.AUTO;
  private Optional<CType> underlying = Optional.empty();
  private Optional<CAbi> abi = Optional.empty();
  private boolean skips;
  private boolean implicitValues;
  private boolean matched;
  private List<CConstant> javaConstants = List.of();
  private int maxConstants = Integer.MAX_VALUE;
  private Doc doc = Doc.EMPTY;

  static SpecBuilder of(String syntax) {
    SpecBuilder spec = new SpecBuilder();
    spec.syntax = Optional.of(syntax);
    return spec;
  }

  static SpecBuilder ofFiles() {
    return new SpecBuilder();
  }

  SpecBuilder file(String name, String text) {
    files.put(name, text);
    source.add(name);
    return this;
  }

  /** A file that texts can include. */
  SpecBuilder include(String name, String text) {
    included.put(name, text);
    return this;
  }

  SpecBuilder matched() {
    matched = true;
    return this;
  }

  SpecBuilder types(String... types) {
    this.types = List.of(types);
    return this;
  }

  SpecBuilder macros(String... macros) {
    this.macros = List.of(macros);
    return this;
  }

  SpecBuilder called(String simpleName, String name) {
    this.simpleName = simpleName;
    this.name = name;
    return this;
  }

  SpecBuilder strip(String prefix) {
    stripPrefix = prefix;
    return this;
  }

  SpecBuilder declaredIn(String header) {
    declaredIn = header;
    return this;
  }

  SpecBuilder header(String name) {
    header = name;
    return this;
  }

  SpecBuilder preferred(String constant) {
    overrides.put(constant, new FlagSpec.Override("", Role.AUTO, "", true));
    return this;
  }

  /** What another builder says, for single enumerations alone. */
  SpecBuilder only(String enumeration, SpecBuilder said) {
    single.add(new FlagSpec.Single(enumeration, said.spec().meaning(), said.spec().naming()));
    return this;
  }

  SpecBuilder kind(Kind kind) {
    this.kind = kind;
    return this;
  }

  /** A type such as {@code UINT16}. */
  SpecBuilder underlying(String name) {
    int bits = Integer.parseInt(name.replaceAll("\\D", ""));
    underlying = Optional.of(new CType(name, bits, !name.startsWith("U")));
    return this;
  }

  SpecBuilder abi(CAbi abi) {
    this.abi = Optional.of(abi);
    return this;
  }

  SpecBuilder skipping() {
    skips = true;
    return this;
  }

  SpecBuilder implicitValues() {
    implicitValues = true;
    return this;
  }

  SpecBuilder atMost(int constants) {
    maxConstants = constants;
    return this;
  }

  SpecBuilder doc(String text) {
    doc = Doc.of(text);
    return this;
  }

  SpecBuilder java(CConstant... constants) {
    javaConstants = List.of(constants);
    return this;
  }

  SpecBuilder override(String constant, String name, Role role, String deprecated) {
    overrides.put(constant, new FlagSpec.Override(name, role, deprecated, false));
    return this;
  }

  SpecBuilder field(String name, String mask, String zero, String... members) {
    return field(new FlagSpec.Field(name, mask, List.of(members), zero, Holds.CONSTANTS));
  }

  SpecBuilder field(FlagSpec.Field field) {
    fields.add(field);
    return this;
  }

  FlagSpec spec() {
    return new FlagSpec(
        new SpecName("example", "", simpleName),
        new FlagSpec.Texts(
            syntax,
            source,
            List.of(),
            abi,
            implicitValues,
            new FlagSpec.JavaConstants(javaConstants, 32)),
        new FlagSpec.Choice(types, macros, skips),
        new FlagSpec.Meaning(kind, underlying, fields, overrides, single, doc),
        new FlagSpec.Naming(name, stripPrefix),
        new Output(declaredIn, header, Set.of(), false, false, true, maxConstants));
  }

  @Override
  public List<FoundFile> findAll(List<String> names, Problems problems) {
    return names.stream().map(n -> new FoundFile(n, files.getOrDefault(n, ""), matched)).toList();
  }

  @Override
  public Optional<SourceText> include(Includes.Name name, SourceText from) {
    return Optional.ofNullable(included.get(name.path()))
        .map(text -> new SourceText(name.path(), 1, text));
  }

  List<Outcome> outcomes(Problems problems) {
    FlagSpec spec = spec();
    return SpecResolver.resolve(spec, SpecTextReader.read(spec, this, problems), problems);
  }

  /**
   * What becomes of it: for each enumeration its names, kind, width and known bits, its constants
   * and fields; after a dash the problems, first those of the spec as a whole.
   */
  String resolved() {
    Problems problems = new Problems();
    List<Outcome> outcomes = outcomes(problems);
    StringBuilder said = new StringBuilder();
    problems.list().forEach(p -> said.append("- ").append(shown(p)).append('\n'));
    for (Outcome outcome : outcomes) {
      said.append(outcome.label());
      outcome.flagEnum().ifPresent(e -> said.append(": ").append(shown(e)));
      said.append('\n');
      outcome.problems().list().forEach(p -> said.append("- ").append(shown(p)).append('\n'));
    }
    return said.toString();
  }

  private static String shown(FlagEnum e) {
    StringBuilder line = new StringBuilder(e.javaName());
    line.append(e.flags() ? " flags " : " values ");
    line.append(e.bits()).append(e.signed() ? "s" : "u");
    line.append(" 0x").append(Long.toHexString(e.knownBits()));
    e.constants().forEach(c -> line.append(' ').append(shown(c)));
    for (MaskFieldModel field : e.fields()) {
      line.append(" / ").append(field.name()).append(" 0x").append(Long.toHexString(field.mask()));
      field.maskName().ifPresent(n -> line.append(" of ").append(n));
      line.append(' ').append(field.members());
    }
    line.append(e.doc().isEmpty() ? "" : " \"" + PlainText.of(e.doc()) + "\"");
    return line.toString();
  }

  private static String shown(FlagConstant c) {
    String renamed = c.javaName().equals(c.nativeName()) ? "" : ">" + c.javaName();
    String value = c.radix() == 10 ? Long.toString(c.value()) : "0x" + Long.toHexString(c.value());
    return c.nativeName()
        + renamed
        + "="
        + value
        + "("
        + c.role().name().toLowerCase(Locale.ROOT)
        + c.aliasOf().map(a -> " as " + a).orElse("")
        + c.deprecated().map(d -> " deprecated " + d).orElse("")
        + (c.doc().isEmpty() ? "" : " \"" + PlainText.of(c.doc()) + "\"")
        + ")";
  }

  static String shown(Problem p) {
    String at = p.place().map(q -> q.file() + ":" + q.line() + ":" + q.column() + " ").orElse("");
    String attribute = p.attribute().isEmpty() ? "" : p.attribute() + ": ";
    String other = p.other().map(o -> " / " + o.relation() + " " + o.place().line()).orElse("");
    return at + attribute + p.sentence() + other;
  }
}
