package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.doc.Doc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A spec as written: the annotation and the interface it stands on.
 *
 * @param own the interface's name
 * @param texts what is read, and how
 * @param choice which of the enumerations read are meant
 * @param meaning what they are
 * @param naming what they are called in Java
 * @param output what is generated
 */
public record FlagSpec(
    SpecName own, Texts texts, Choice choice, Meaning meaning, Naming naming, Output output) {

  /** A spec that says nothing but what its texts are read for. */
  public static FlagSpec of(
      String simpleName, List<String> types, List<String> macros, Optional<CAbi> abi) {
    return new FlagSpec(
        new SpecName("", "", simpleName),
        Texts.NONE.under(abi),
        new Choice(types, macros, false),
        Meaning.UNSAID,
        Naming.UNSAID,
        Output.USUAL);
  }

  /** The same with other things to generate. */
  public FlagSpec generating(Output other) {
    return new FlagSpec(own, texts, choice, meaning, naming, other);
  }

  /** The same with macros that its texts rely on. */
  public FlagSpec defining(List<String> defines) {
    Texts defined =
        new Texts(
            texts.syntax(),
            texts.source(),
            defines,
            texts.abi(),
            texts.implicitValues(),
            texts.java());
    return new FlagSpec(own, defined, choice, meaning, naming, output);
  }

  /** The same spec with another meaning. */
  public FlagSpec saying(Meaning other) {
    return new FlagSpec(own, texts, choice, other, naming, output);
  }

  /**
   * What is read, and how.
   *
   * @param syntax the joined {@code syntax}, or nothing
   * @param source the files
   * @param defines macros that the text relies on
   * @param abi the ABI, if the spec says
   * @param implicitValues whether constants without a value are numbered as C would
   * @param java the constants of the interface itself
   */
  public record Texts(
      Optional<String> syntax,
      List<String> source,
      List<String> defines,
      Optional<CAbi> abi,
      boolean implicitValues,
      JavaConstants java) {
    /** No text at all. */
    public static final Texts NONE =
        new Texts(
            Optional.empty(), List.of(), List.of(), Optional.empty(), false, JavaConstants.NONE);

    /** The same texts for the compilers of an ABI. */
    public Texts under(Optional<CAbi> other) {
      return new Texts(syntax, source, defines, other, implicitValues, java);
    }
  }

  /**
   * The constants that the interface declares itself.
   *
   * @param constants the constants
   * @param bits the width of the widest type among them
   */
  public record JavaConstants(List<CConstant> constants, int bits) {
    /** None. */
    public static final JavaConstants NONE = new JavaConstants(List.of(), 0);
  }

  /**
   * Which of the enumerations read are meant.
   *
   * @param types the enumerations
   * @param macros the macros meant as one enumeration
   * @param skips whether one with an error is left out, where several are meant
   */
  public record Choice(List<String> types, List<String> macros, boolean skips) {}

  /**
   * What the enumerations are.
   *
   * @param kind the kind
   * @param underlying the integer type, if the spec says
   * @param fields the fields
   * @param constants what is different for single constants, by C name
   * @param single what is different for single enumerations
   * @param doc the interface's own documentation
   */
  public record Meaning(
      Kind kind,
      Optional<CType> underlying,
      List<Field> fields,
      Map<String, Override> constants,
      List<Single> single,
      Doc doc) {
    /** Nothing said. */
    public static final Meaning UNSAID =
        new Meaning(Kind.AUTO, Optional.empty(), List.of(), Map.of(), List.of(), Doc.EMPTY);

    /** What is said of one constant. */
    Override of(String constant) {
      return constants.getOrDefault(constant, Override.NONE);
    }
  }

  /**
   * What the enumerations are called in Java.
   *
   * @param name the Java name, or an empty string
   * @param stripPrefix the prefix to remove from constants
   */
  public record Naming(String name, String stripPrefix) {
    /** Nothing said. */
    public static final Naming UNSAID = new Naming("", "");

    /** What this leaves unsaid, as another says it. */
    Naming or(Naming other) {
      return new Naming(
          name.isEmpty() ? other.name : name,
          stripPrefix.isEmpty() ? other.stripPrefix : stripPrefix);
    }
  }

  /**
   * What {@code @MaskField} says; empty strings and lists say nothing.
   *
   * @param name what the field is called
   * @param mask its bits: the C name of a constant, or a number
   * @param members the C names of its values
   * @param zero the C name of the constant that is its zero
   * @param holds what its bits hold
   */
  public record Field(String name, String mask, List<String> members, String zero, Holds holds) {
    /** What the bits of a field hold. */
    public enum Holds {
      /** One of several constants. */
      CONSTANTS,
      /** A number as it stands in the mask. */
      NUMBER,
      /** A number above the bits that are not its own. */
      SHIFTED_NUMBER
    }

    /** The constants it names. */
    List<String> names() {
      boolean named = !mask.isEmpty() && !Character.isDigit(mask.charAt(0));
      return Stream.of(members.stream(), Stream.of(zero), named ? Stream.of(mask) : Stream.of(""))
          .flatMap(names -> names)
          .filter(name -> !name.isEmpty())
          .distinct()
          .toList();
    }
  }

  /**
   * What {@code @Constant} says of one constant; empty strings say nothing.
   *
   * @param name its Java name
   * @param role what it is for
   * @param deprecated why it is deprecated
   * @param preferred whether the others of its value are its aliases
   */
  public record Override(String name, Role role, String deprecated, boolean preferred) {
    /** Nothing said. */
    public static final Override NONE = new Override("", Role.AUTO, "", false);

    /** What a constant is said to be for. */
    public enum Role {
      /** As its name and value tell. */
      AUTO,
      /** What any other constant is for. */
      ORDINARY,
      /** Only there for the C compiler. */
      SENTINEL
    }
  }

  /**
   * What {@code @Enumeration} says of single enumerations among several.
   *
   * @param nativeName their name in C, or a pattern
   * @param meaning what they are
   * @param naming what they are called in Java
   */
  public record Single(String nativeName, Meaning meaning, Naming naming) {
    /** Nothing said. */
    static final Single NONE = new Single("", Meaning.UNSAID, Naming.UNSAID);
  }
}
