package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.EnumDocumentation;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Variables of one type, such as those of a 64-bit flags typedef, as an enumeration. */
final class VariableFamilies {
  private VariableFamilies() {}

  /** Those of each type that the text itself gives a name. */
  static List<CEnum> of(Collection<Variables.Variable> variables, CScope scope) {
    Map<String, List<EnumConstant>> byType = new LinkedHashMap<>();
    variables.forEach(
        v -> byType.computeIfAbsent(v.type(), k -> new ArrayList<>()).add(v.constant()));
    List<CEnum> families = new ArrayList<>();
    byType.forEach(
        (name, members) ->
            scope.typedef(name).ifPresent(type -> families.add(family(name, type, members))));
    return families;
  }

  private static CEnum family(String name, CType type, List<EnumConstant> members) {
    EnumDocumentation said =
        EnumDocumentation.of(
            EnumDocumentation.Around.NOTHING,
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
