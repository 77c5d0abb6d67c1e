package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An enumeration as declared, with its values.
 *
 * @param origin what declares it
 * @param tag its tag
 * @param typedefs the names a typedef gives it, without those of pointers to it
 * @param scope the namespaces and classes around it, as {@code a::b}, or an empty string
 * @param type its integer type: the declared one, else the one the ABI's compiler chooses
 * @param constants its constants, in order
 * @param doc what the comment above it says
 * @param kindMarker what in the text declares its kind, such as {@code DEFINE_ENUM_FLAG_OPERATORS}
 * @param place where it is declared
 * @param problems what is wrong with it or worth saying; with an error among it, constants may be
 *     missing or have no true value
 */
public record CEnum(
    Origin origin,
    Optional<String> tag,
    List<String> typedefs,
    String scope,
    CType type,
    List<CConstant> constants,
    Doc doc,
    Optional<KindMarker> kindMarker,
    Place place,
    List<Problem> problems) {

  /** What declares the constants. */
  public enum Origin {
    /** An {@code enum}. */
    ENUMERATION,
    /** A family of object-like macros or constant variables. */
    MACROS,
    /** Variables of one type: {@code static const T A = 1;}. */
    VARIABLES,
    /** The constants of a Java interface. */
    JAVA
  }

  /** The same with one more thing to say of it. */
  public CEnum with(Problem problem) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(problem);
    return new CEnum(
        origin, tag, typedefs, scope, type, constants, doc, kindMarker, place, List.copyOf(all));
  }

  /** Tells whether something is wrong with it, so that nothing may be made of it. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
