package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.EnumDocumentation;
import io.github.nativeflags.processor.c.comment.NamedComments;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Variables of one type, such as those of a 64-bit flags typedef, as an enumeration.
 *
 * @param scope what names mean
 * @param typedefs the declarations of the types
 * @param named the comments that name what they speak of
 */
record VariableFamilies(CScope scope, Typedefs typedefs, NamedComments named) {
  /** Those of each type that the text itself gives a name. */
  List<CEnum> of(Collection<Variables.Variable> variables) {
    Map<String, List<EnumConstant>> byType = new LinkedHashMap<>();
    variables.forEach(
        v -> byType.computeIfAbsent(v.type(), k -> new ArrayList<>()).add(v.constant()));
    List<CEnum> families = new ArrayList<>();
    byType.forEach(
        (name, members) ->
            scope.typedef(name).ifPresent(type -> families.add(family(name, type, members))));
    return families;
  }

  private CEnum family(String name, CType type, List<EnumConstant> members) {
    EnumDocumentation said =
        EnumDocumentation.of(
            new EnumDocumentation.Around(List.of(name), typedefs.comments(name), List.of(), named),
            members.stream().map(m -> m.enumerator().commented()).toList());
    return new CEnum(
        CEnum.Origin.VARIABLES,
        Optional.empty(),
        List.of(name),
        "",
        type,
        EnumConstant.documented(members, said),
        said.doc(),
        Optional.empty(),
        members.get(0).enumerator().name().place(),
        List.of());
  }
}
