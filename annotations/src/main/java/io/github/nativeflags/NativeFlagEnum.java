package io.github.nativeflags;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface the spec of a documented C enumeration. At compile time the NativeFlags
 * processor reads the documentation and generates, in the package of the spec,
 *
 * <ul>
 *   <li>a Java enum with the documentation as Javadoc,
 *   <li>for flags, a mask type: bitmask utilities and an immutable, typed set of flags,
 *   <li>a class of compile-time constants,
 *   <li>a C header with the same constants.
 * </ul>
 *
 * <p>A spec with {@link #source} names files, one with {@link #syntax} quotes the declaration. A
 * spec with neither declares the constants itself, as {@code int}, {@code long}, {@code short} or
 * {@code byte} constants of the interface with their Javadoc.
 *
 * <pre>{@code
 * @NativeFlagEnum(source = "drm-individualization-status.md")
 * interface DrmIndividualizationStatusSpec {}
 * }</pre>
 *
 * <p>A problem can be silenced by its name, unless it is an error:
 * {@code @SuppressWarnings("nativeflags:ImplicitValues")} on the spec.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NativeFlagEnum {
  /**
   * C text with the declaration, as the documentation has it. Several strings are joined: one
   * string of an annotation holds at most 65,535 bytes of UTF-8 (JVMS 4.4.7).
   *
   * @return the declaration
   */
  String[] syntax() default {};

  /**
   * Files that hold the declaration: reference pages ({@code .md}) or C text (any other ending). A
   * name is looked up beside the spec's source file, on the source path, in the class output, on
   * the class path, and in each directory of the processor option {@code nativeflags.sourcePath}. A
   * name with {@code *}, {@code **} or {@code ?}, such as {@code docs/*.md}, means the matching
   * files of the first of these directories that has any. Not together with {@link #syntax}.
   *
   * @return the file names, with {@code /} between directories
   */
  String[] source() default {};

  /**
   * The enumerations meant, each by its tag or typedef name, an anonymous one by the name of one of
   * its constants. In a name, {@code *} stands for any characters and {@code ?} for one; a name
   * after {@code !} excludes what it matches. {@code "*"} means all of them.
   *
   * @return the names; empty for the only enumeration in the text
   */
  String[] types() default {};

  /**
   * Macros of the text that together form one enumeration: object-like ones whose replacement is an
   * integer constant expression, and constant variables such as {@code static const uint64_t A =
   * 1;}. {@code *} stands for any characters, {@code ?} for one, and a pattern after {@code !}
   * excludes what it matches: {@code macros = {"FILE_ATTRIBUTE_*", "!*_MASK"}}. They keep the order
   * of the text. Their type is the one that gcc would give an enumeration of their values.
   *
   * @return the names or patterns; empty where no macros are meant
   */
  String[] macros() default {};

  /**
   * Macros that the text relies on and does not define, as a C compiler's {@code -D} takes them:
   * {@code "NAME"} (that is 1), {@code "NAME=value"}, {@code "NAME(x)=(0x88760000|(x))"}.
   *
   * @return the definitions
   */
  String[] defines() default {};

  /**
   * The name of the Java enum; the other generated names follow from it.
   *
   * @return the name; empty for the spec's name without {@code Spec}, or, where several
   *     enumerations are meant or the spec's name does not end so, for the C name in UpperCamelCase
   */
  String name() default "";

  /**
   * Whether the constants combine into masks.
   *
   * @return the kind
   */
  Kind kind() default Kind.AUTO;

  /**
   * A prefix to remove from each constant's Java name. Each constant has to start with it, save
   * those renamed by {@link #constants}.
   *
   * @return the prefix; empty to keep the C names
   */
  String stripPrefix() default "";

  /**
   * The integer type of the enumeration.
   *
   * @return the type
   */
  Underlying underlying() default Underlying.AUTO;

  /**
   * The C compilers whose rules give the values and the size.
   *
   * @return the ABI
   */
  Abi abi() default Abi.AUTO;

  /**
   * Whether constants of a page that states no value for them are numbered as C would number them,
   * each one more than the one before. Without it such a page is refused: exporters of reference
   * pages leave values out that C's rule does not give. With it nothing is said of such values,
   * also where a page declares them so.
   *
   * @return whether to number them, at your own risk
   */
  boolean implicitValues() default false;

  /**
   * The fields of a set of flags: several bits that together hold one of several values.
   *
   * @return an entry for each field
   */
  MaskField[] fields() default {};

  /**
   * What is to be different for single constants.
   *
   * @return an entry for each such constant
   */
  Constant[] constants() default {};

  /**
   * What is to be different for single enumerations, where {@link #types} means several.
   *
   * @return an entry for each such enumeration
   */
  Enumeration[] enumerations() default {};

  /**
   * The name of the generated C header, such as {@code "gauge/modes.h"}: names with {@code /}
   * between them, the last of which ends in {@code .h}. In it, {@code *} stands for the C name,
   * which it has to contain where several enumerations are meant: {@code "gauge/*.h"}.
   *
   * @return the name; empty for the C name with {@code .h}, or with {@code _enum.h} where a header
   *     of the system or of the text that was read has that name
   */
  String header() default "";

  /**
   * The SDK header that declares the enumeration, for the documentation of the generated types and
   * for {@link #check}. Headers that have to be included before it may stand before it, as in
   * {@code "windows.h, drmexternals.h"}.
   *
   * @return the header's name; empty for the one the page names, if any
   */
  String declaredIn() default "";

  /**
   * The libraries whose mapping of types to native ones the generated types also take part in.
   *
   * @return the libraries
   */
  Interop[] interop() default {};

  /**
   * Whether to write a C file beside the header, {@code NAME.check.c}, that includes the SDK's own
   * header and compiles only where each constant's value and the size of the enumeration are the
   * same there. The processor option {@code nativeflags.check} asks for it for every spec.
   *
   * @return whether to write it
   */
  boolean check() default false;

  /**
   * Whether constants tell at run time what they mean and what they are for, as the labels of a
   * form need it: the enum then implements {@code io.github.nativeflags.runtime.Described}. The
   * texts are part of the class file, and are loaded when they are first asked for.
   *
   * @return whether they do
   */
  boolean descriptions() default false;

  /**
   * What an error of one enumeration does to the build, where {@link #types} means several.
   *
   * @return whether it fails or leaves that enumeration out
   */
  OnProblem onProblem() default OnProblem.FAIL;

  /**
   * Who may use the generated types.
   *
   * @return the access
   */
  Access access() default Access.PUBLIC;

  /** Whether constants combine into masks. */
  enum Kind {
    /**
     * {@link #FLAGS} where the text says so, or where each non-zero value is a single bit or a
     * union of others and the values are not just 0, 1, 2 and so on.
     */
    AUTO,
    /** A set of flags: an enum and a mask. */
    FLAGS,
    /** A list of values: an enum without a mask. */
    VALUES
  }

  /** The integer type of an enumeration. */
  enum Underlying {
    /** The declared type, else the one that the ABI's compiler chooses. */
    AUTO,
    /** 8 bits with a sign. */
    INT8,
    /** 8 bits without a sign. */
    UINT8,
    /** 16 bits with a sign. */
    INT16,
    /** 16 bits without a sign. */
    UINT16,
    /** 32 bits with a sign. */
    INT32,
    /** 32 bits without a sign. */
    UINT32,
    /** 64 bits with a sign. */
    INT64,
    /** 64 bits without a sign. */
    UINT64
  }

  /** A data model of C compilers, with its way to choose the type of an enumeration. */
  enum Abi {
    /** {@link #LLP64} for Microsoft's reference pages, else {@link #LP64}. */
    AUTO,
    /**
     * gcc and clang on Unix: {@code long} has 64 bits; an enumeration is as wide as its values
     * need.
     */
    LP64,
    /** Windows: {@code long} has 32 bits; an enumeration is an {@code int}. */
    LLP64
  }

  /** A library that calls native code. */
  enum Interop {
    /**
     * JNA: enum and mask implement {@code com.sun.jna.NativeMapped} and can stand in structures,
     * parameters and results. A mask keeps every bit. A value that no constant has cannot become an
     * enum constant: reading it throws an {@code UnknownConstantException}.
     */
    JNA,
    /**
     * The Foreign Function and Memory API of Java 22 and newer: enum and mask have a {@code
     * LAYOUT}, and read and write themselves in a {@code MemorySegment}.
     */
    FFM
  }

  /** What an error of one among several enumerations does. */
  enum OnProblem {
    /** The build fails, after all errors of all enumerations are told. */
    FAIL,
    /** A warning tells why that enumeration is left out. */
    SKIP
  }

  /** What the bits of a field hold. */
  enum Holds {
    /** One of several constants. */
    CONSTANTS,
    /** A number, as it stands in the mask: of 0x0300 within 0x0F00, it is 0x0300. */
    NUMBER,
    /** A number, shifted down to bit 0: of 0x0300 within 0x0F00, it is 3. */
    SHIFTED_NUMBER
  }

  /** Who may use the generated types. */
  enum Access {
    /** Everyone. */
    PUBLIC,
    /** The spec's package. */
    PACKAGE
  }

  /**
   * Several bits of a mask that together hold one of several values, such as the icon of a message
   * box: for {@code name = "icon"} the mask has {@code icon()} and {@code withIcon(...)}. The value
   * may be a number, such as the width of a line.
   */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface MaskField {
    /**
     * What the field is called in Java.
     *
     * @return the name
     */
    String name();

    /**
     * The bits.
     *
     * @return the C name of the constant that has them, or a hexadecimal or decimal number; empty
     *     for the bits that the members have together
     */
    String mask() default "";

    /**
     * The constants that are values of the field.
     *
     * @return their C names; empty for all constants but 0 that lie within {@link #mask}
     */
    String[] members() default {};

    /**
     * The constant of value 0 that stands for the field's zero, since 0 lies within every mask.
     *
     * @return its C name; empty where the field's zero has no name
     */
    String zero() default "";

    /**
     * What the bits hold. A number is an {@code int}, and a {@code long} where it may have bits
     * beyond the 32nd; no constants are its values.
     *
     * @return constants or a number
     */
    Holds holds() default Holds.CONSTANTS;
  }

  /** What is to be different for single enumerations among several. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Enumeration {
    /**
     * The enumeration meant, by one of the names that {@link NativeFlagEnum#types} may have. A name
     * with {@code *} or {@code ?} means all that it matches. Of several entries that mean an
     * enumeration, the first counts.
     *
     * @return its C name
     */
    String nativeName();

    /**
     * The name of its Java enum.
     *
     * @return the name; empty for the C name in UpperCamelCase
     */
    String name() default "";

    /**
     * Whether its constants combine into masks.
     *
     * @return the kind; {@link Kind#AUTO} for the one that the spec gives to all
     */
    Kind kind() default Kind.AUTO;

    /**
     * A prefix to remove from each of its constants' Java names.
     *
     * @return the prefix; empty for the one that the spec gives to all
     */
    String stripPrefix() default "";

    /**
     * Its integer type.
     *
     * @return the type; {@link Underlying#AUTO} for the one that the spec gives to all
     */
    Underlying underlying() default Underlying.AUTO;

    /**
     * Its fields, besides those that the spec gives to all.
     *
     * @return an entry for each field
     */
    MaskField[] fields() default {};

    /**
     * What is to be different for single constants of it.
     *
     * @return an entry for each such constant
     */
    Constant[] constants() default {};
  }

  /** What is to be different for one constant. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Constant {
    /**
     * The constant meant.
     *
     * @return its C name
     */
    String nativeName();

    /**
     * Its Java name.
     *
     * @return the name; empty for the usual one
     */
    String name() default "";

    /**
     * What it is for.
     *
     * @return the role
     */
    Role role() default Role.AUTO;

    /**
     * Why it is deprecated.
     *
     * @return the reason; empty for what the documentation says
     */
    String deprecated() default "";

    /**
     * Whether, of the constants of its value, it is the one that the enum has: texts show it, and
     * the others are its aliases. Without it, the first that is declared is that one.
     *
     * @return whether it is preferred to the others
     */
    boolean preferred() default false;

    /** What a constant is for. */
    enum Role {
      /** As its name and value tell. */
      AUTO,
      /** A flag or value like any other, whatever its name. */
      ORDINARY,
      /** Only there for the C compiler: never part of the known bits. */
      SENTINEL
    }
  }
}
