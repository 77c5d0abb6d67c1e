package io.github.nativeflags.processor.problem;

import static io.github.nativeflags.processor.problem.ProblemKind.Severity.ERROR;
import static io.github.nativeflags.processor.problem.ProblemKind.Severity.NOTE;
import static io.github.nativeflags.processor.problem.ProblemKind.Severity.WARNING;

import java.util.Locale;

/**
 * Every sentence we can say, with its remedy. In both, {@code %s} stands for the problem's
 * arguments; a remedy takes them from the first again.
 */
public enum ProblemKind {
  // The spec
  NOT_AN_INTERFACE(
      ERROR, "@NativeFlagEnum belongs on an interface; %s is not one.", "Make it an interface."),
  SYNTAX_AND_SOURCE(
      ERROR, "A spec gives either syntax or source, not both.", "Remove one of the two."),
  MISSING_FILE(
      ERROR,
      "%s was not found. Looked in:%s",
      "Put the file beside the spec, or name its directory by -Anativeflags.sourcePath=DIR."),
  AMBIGUOUS_FILE(
      ERROR,
      "%s is found in two places with different contents: %s and %s.",
      "Remove one, or give it another name."),
  FILE_READ(NOTE, "%s is read from %s.", ""),
  INVALID_GLOB(
      ERROR,
      "\"%s\" is no pattern of file names: %s.",
      "Use *, ?, ** for any directories, and [...] and {...,...} in pairs."),
  REMOTE_SOURCE(
      ERROR,
      "%s is an address; nothing is ever fetched from a network.",
      "Save the page or header beside the spec, and name that file."),
  OUTSIDE_ROOTS(
      ERROR,
      "%s lies outside the directories that a spec may read: it is %s.",
      "Put the file beside the spec, or name its directory by -Anativeflags.sourcePath=DIR."),
  FILE_TOO_LARGE(
      ERROR,
      "%s is larger than %s bytes: %s.",
      "Raise the limit by -Anativeflags.maxFileBytes=N, if this is the file you mean."),
  TOO_MANY_FILES(
      ERROR,
      "\"%s\" matches more than %s files in %s.",
      "Name fewer files, or raise the limit by -Anativeflags.maxFiles=N."),
  VALUE_NOT_STATED(
      WARNING,
      "The page states no value, or two, of %s; left out.",
      "Name the header that defines them beside the page."),
  UNREAD_FILE(ERROR, "%s seems to be %s, which is not read.", "%3$s"),
  PASSED_OVER(
      WARNING,
      "Matched as well, but not read: %s.",
      "Leave them out by source = \"!PATTERN\", or name what is meant."),
  PAGE_ELSEWHERE(
      ERROR,
      "%s only refers to %s, which was not found.",
      "Name that page instead, or its directory by -Anativeflags.sourcePath=DIR."),
  UNUSED_PAGE(
      WARNING,
      "Nothing on %s is about what is generated.",
      "Name the page that describes these constants, or leave the page out."),
  SKIPPED_PAGES(NOTE, "No enumeration is declared on %s; left out.", ""),
  LEFT_OUT(WARNING, "%s is left out: [%s] %s", ""),
  NOTHING_LEFT(
      ERROR,
      "Each enumeration of the spec is left out, so that nothing is generated.",
      "Mend one of the problems that are told beside this."),
  SUMMARY(NOTE, "%s%s", "-Anativeflags.notes=all tells each note."),
  INVALID_OPTION(ERROR, "-A%s is not understood: %s.", ""),
  NO_DECLARATION(
      ERROR,
      "The text declares no enumeration.",
      "Give the declaration by syntax, or name the header that holds it as source."),
  SEVERAL_ENUMERATIONS(
      ERROR,
      "The text declares several enumerations: %s.",
      "Choose by types = \"...\"; \"*\" means all."),
  UNKNOWN_TYPE(ERROR, "No enumeration %s is declared in the text.%s", ""),
  UNKNOWN_CONSTANT(ERROR, "@Constant names %s, which is no constant of the enumeration.%s", ""),
  INVALID_JAVA_NAME(
      ERROR,
      "%s cannot be a Java name.",
      "Rename it: constants = @Constant(nativeName = \"...\", name = \"...\"), or choose name or stripPrefix otherwise."),
  NAME_COLLISION(
      ERROR,
      "%s and %s would both be called %s in Java.",
      "Rename one: constants = @Constant(nativeName = \"%s\", name = \"...\")."),
  PREFIX_MISMATCH(
      ERROR,
      "stripPrefix = \"%s\" is not a prefix of %s.",
      "Every constant has to start with it; @Constant(name = ...) excepts one."),
  STRAY_BYTE(
      WARNING,
      "The byte %s is not UTF-8, in which the rest of the file is written%s.",
      "Save the file as UTF-8. Until then, such bytes are read as windows-1252 has them."),
  PREFERRED_TWICE(
      ERROR,
      "%s and %s are both preferred, and have the same value.",
      "Leave preferred out for one of them."),
  INVALID_HEADER_NAME(
      ERROR,
      "header = \"%s\" cannot name the header: %s.",
      "Write NAME.h, DIRECTORY/NAME.h or DIRECTORY/*.h, where * stands for the C name."),
  HEADER_EXISTS(
      ERROR,
      "%s is generated for another spec of this compilation already.",
      "Give one of the two another name, such as header = \"DIRECTORY/*.h\"."),
  TYPE_EXISTS(ERROR, "The generated type %s already exists.", "Choose another by name = \"...\"."),
  STALE_OUTPUT(
      ERROR,
      "Among the sources of this compilation is what an earlier one generated and would be otherwise now: %s.",
      "Delete what was generated, or give the compiler only what you wrote."),
  TYPE_HIDES(
      ERROR,
      "A type %s would hide java.lang.%s from the types generated beside it.",
      "Choose another by name = \"...\"."),
  TYPE_COLLISION(
      ERROR,
      "%s and %s would both be generated as %s.",
      "Exclude one by types = \"!%s\" and give it a spec of its own, with a name."),
  TOO_MANY_CONSTANTS(
      ERROR,
      "%s has %s constants; a Java enum is limited to %s here.",
      "Raise the limit by -Anativeflags.maxEnumConstants=N (javac compiles about 2,900 at most)."),
  OWN_CONSTANTS(
      WARNING,
      "%s has syntax or source: the constants that it declares itself are not read.",
      "Leave them out, or declare them in an interface of their own."),
  NO_CONSTANTS(
      ERROR,
      "%s has no constants.",
      "Declare int, long, short or byte constants in the interface, or give syntax or source."),
  NOT_INTEGER(
      ERROR,
      "%s is no int, long, short or byte constant.",
      "Give it a constant value of such a type, or move it out of the spec."),
  UNDECIDED_KIND(
      WARNING,
      "Whether %s is a set of flags or a list of values cannot be told from its values.",
      "Say kind = FLAGS or kind = VALUES. It is taken as VALUES."),
  INFERRED_KIND(NOTE, "%s is taken as %s: %s.", ""),
  INVALID_DEFINE(
      ERROR,
      "\"%s\" does not define a macro.",
      "Write NAME, NAME=value, NAME(x)=value, or !NAME for one that is not defined."),
  UNKNOWN_MACRO(ERROR, "macros = \"%s\" matches no constant macro of the text.%s", ""),
  ASSUMED_MACRO(
      WARNING,
      "%s stands in a part left out while %s is not defined; it is taken all the same, since the text includes %s, which was not found.",
      "Give what the condition relies on by defines = \"%2$s\", or name the missing file as another source."),
  NOT_A_CONSTANT(
      WARNING,
      "Of the macros that macros = ... matches, these are no integer constants and are left out: %s.",
      "Exclude them by macros = \"!NAME\"."),
  // Fields
  UNKNOWN_FIELD_CONSTANT(
      ERROR, "The field %s names %s, which is no constant of the enumeration.%s", ""),
  INVALID_FIELD_NAME(ERROR, "A field cannot be called \"%s\": %s.", "Choose another name for it."),
  EMPTY_FIELD(ERROR, "The field %s is empty: %s.", "Say mask = \"...\" or members = {...}."),
  NUMBER_FIELD(
      ERROR,
      "The field %s holds a number, but %s.",
      "Say mask alone for a number; holds = NUMBER leaves it where it stands."),
  OUTSIDE_FIELD(ERROR, "%s = %s is no value of the field %s: %s.", ""),
  OVERLAPPING_FIELDS(ERROR, "The fields %s and %s share the bits %s.", "A bit has one field."),
  FIELDS_OF_VALUES(
      ERROR, "Only flags have fields, but %s is a list of values.", "Say kind = FLAGS."),
  SUGGESTED_FIELD(
      NOTE,
      "%s looks like the mask of a field: %s lie within it and share bits.",
      "Say fields = @MaskField(name = \"...\", mask = \"%1$s\"), or their names combine as flags do."),
  UNCLAIMED_ZERO(
      NOTE,
      "%s is 0 and lies within every field; it is taken as a value of none.",
      "If it is a field's value, say zero = \"...\" of that field."),
  MISSING_LIBRARY(
      ERROR,
      "%s needs %s, which this compilation does not see.",
      "Add the dependency %3$s; a named module also requires %4$s."),
  VERSION_MISMATCH(
      ERROR,
      "This compilation sees %s of %s, but the processor is of version %s.",
      "Give nativeflags-annotations, nativeflags-runtime and nativeflags-processor one version; take"
          + " snapshots of one build."),
  RELEASE_TOO_OLD(
      ERROR,
      "%s needs Java %s or newer; this compiles for Java %s.",
      "Compile by JDK %2$s or newer with --release %2$s or more%4$s."),
  NOT_PUBLIC(
      ERROR,
      "interop = JNA needs a public mask, since JNA itself creates it: %s is not public.",
      "Say access = PUBLIC, or leave JNA out and pass value()."),
  UNKNOWN_HEADER(
      ERROR,
      "A check of %s needs the SDK's header, and none is named.",
      "Name it by declaredIn = \"NAME.h\"."),
  // C
  SYNTAX_ERROR(ERROR, "Expected %s but found %s.", ""),
  UNTERMINATED(ERROR, "This %s is never closed.", ""),
  CONTINUED_COMMENT(
      WARNING,
      "This comment ends in a backslash, so to C the next line is part of it: %s",
      "Write something after the backslash if that line is to be read."),
  INVALID_LITERAL(ERROR, "%s is not an integer literal: %s.", ""),
  UNDEFINED_IDENTIFIER(
      ERROR,
      "%s is not declared in the text.%s",
      "Name the file that declares it as another source."),
  DUPLICATE_ENUMERATOR(ERROR, "%s is declared twice.", ""),
  ARITHMETIC(ERROR, "%s.", ""),
  OUT_OF_RANGE(ERROR, "%s = %s does not fit %s.", "Choose a wider type by underlying = ...."),
  UNSUPPORTED_EXPRESSION(
      ERROR, "%s is not an integer constant expression we can evaluate: %s.", ""),
  UNREADABLE_TYPE(
      ERROR,
      "The type %s cannot be read: %s.",
      "Give the declaration by syntax, with the integer type that is meant."),
  UNDEFINED_MACRO(
      ERROR,
      "%s(...) is not defined in the text.",
      "Give it by defines = \"%s(%s)=...\", or name the file that defines it as another source."),
  ERROR_DIRECTIVE(
      ERROR, "The text says #error %s.", "Define what it asks for by defines = \"NAME=value\"."),
  UNDECIDED_CONDITION(
      ERROR,
      "This condition cannot be told: %s",
      "Give what it relies on by defines = \"NAME=value\"."),
  ASSUMED_CONDITION(
      WARNING,
      "This condition rests on %s, not defined in what was read, and is taken as %s%s. On it hang %s.",
      "Name the missing file as another source or its directory by -Anativeflags.sourcePath=DIR; or say what is meant by defines = \"NAME=value\", or \"!NAME\" for a name that is not defined."),
  SHIFTED_VALUES(
      WARNING,
      "This condition rests on %s, which nothing that was read defines: it leaves out %s and so shifts %s.",
      "Name the file that defines it as another source; or say what is meant by defines = \"NAME=value\", or \"!NAME\" for a name that is not defined."),
  MISSING_INCLUDE(
      ERROR,
      "%s belongs to this enumeration and was not found.",
      "Put the file beside the header, or name its directory by -Anativeflags.sourcePath=DIR."),
  VALUE_CUT(
      WARNING,
      "%s = %s is cut to %s: under abi = LLP64 every constant is an int.",
      "Say abi = LP64 if the SDK is not compiled by MSVC."),
  ABI_DIFFERS(
      NOTE,
      "%s is %s to gcc and clang, but %s to MSVC, where %s.",
      "Say abi = LP64 or LLP64 to choose."),
  TOO_DEEP(ERROR, "%s is nested too deeply.", ""),
  // Pages
  NO_SYNTAX_BLOCK(
      ERROR,
      "The page has no syntax block with a C declaration.",
      "Name the header beside it: source = {\"%s\", \"%s\"} takes its values and the page's words."),
  ONLY_MACROS(
      ERROR,
      "The page declares no enumeration, but it defines macros: %s.",
      "Choose those that form one: macros = \"%2$s\"."),
  NOT_C(
      ERROR,
      "The page declares the enumeration in %s, not in C.",
      "Name a C header that declares it as source, or give its C declaration by syntax."),
  TRUNCATED_BLOCK(
      ERROR,
      "The syntax block is incomplete: %s.%s",
      "Name the header beside it: source = {\"%3$s\", \"%4$s\"} takes its values and the page's words."),
  MISSING_VALUES(
      ERROR,
      "The page does not state the values of %s.",
      "Name the header beside it: source = {\"%2$s\", \"%3$s\"} takes its values and the page's words. Or number them as C would, at your own risk: implicitValues = true."),
  CONFLICTING_VALUE(ERROR, "%s is declared as %s but described as %s.", ""),
  IMPLICIT_VALUES(
      WARNING,
      "The page declares %s without values; they follow C's rule of one more than the constant before.",
      "Compare with the SDK header, then silence this by @SuppressWarnings(\"nativeflags:ImplicitValues\")."),
  VALUE_IN_WORDS(
      WARNING,
      "The block gives %s no value, but the words about it do: %s, which it is taken as.",
      "Compare with the SDK header, then silence this by @SuppressWarnings(\"nativeflags:ValueInWords\")."),
  DESCRIBED_BUT_NOT_DECLARED(WARNING, "%s is described but not declared.%s", ""),
  NOT_DESCRIBED(NOTE, "Declared but not described: %s.", ""),
  // Ourselves
  CANNOT_WRITE(
      ERROR,
      "What is generated for %s cannot be written: %s",
      "See that the compiler's output directories can be written to, and that the disk has room."),
  INTERNAL_ERROR(ERROR, "NativeFlags failed: %s", "Please report it with the spec and the text.");

  /** What a problem does to the build. */
  public enum Severity {
    /** Nothing is generated for the spec and the build fails. */
    ERROR,
    /** Reported, and generated all the same. */
    WARNING,
    /** Said for information. */
    NOTE
  }

  private final Severity severity;
  private final String sentence;
  private final String remedy;

  ProblemKind(Severity severity, String sentence, String remedy) {
    this.severity = severity;
    this.sentence = sentence;
    this.remedy = remedy;
  }

  /** What a problem of this kind does to the build. */
  public Severity severity() {
    return severity;
  }

  /** The name users see and silence it by: {@code MissingFile}. */
  public String id() {
    StringBuilder id = new StringBuilder();
    for (String word : name().split("_")) {
      id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return id.toString();
  }

  String sentence(Object... arguments) {
    return String.format(Locale.ROOT, sentence, arguments);
  }

  String remedy(Object... arguments) {
    return String.format(Locale.ROOT, remedy, arguments);
  }
}
