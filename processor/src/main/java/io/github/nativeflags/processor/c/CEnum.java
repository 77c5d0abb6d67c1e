package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * An enumeration as declared, with its values.
 *
 * @param tag its tag
 * @param typedefs the names a typedef gives it, without those of pointers to it
 * @param type its integer type: the declared one, else the one the ABI's compiler chooses
 * @param fixedType whether the type was declared
 * @param constants its constants, in order
 * @param doc what the comment above it says
 * @param flagMarker what in the text says that it is a set of flags, such as {@code
 *     DEFINE_ENUM_FLAG_OPERATORS}
 * @param place where it is declared
 */
public record CEnum(
    Optional<String> tag,
    List<String> typedefs,
    CType type,
    boolean fixedType,
    List<CConstant> constants,
    Doc doc,
    Optional<String> flagMarker,
    Place place) {}
