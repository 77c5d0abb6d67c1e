package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.model.FlagSpec.Field;
import io.github.nativeflags.processor.model.FlagSpec.Meaning;
import io.github.nativeflags.processor.model.FlagSpec.Naming;
import io.github.nativeflags.processor.model.FlagSpec.Single;
import io.github.nativeflags.processor.model.TypeSelection.Selected;
import io.github.nativeflags.processor.text.NamePatterns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A spec as it applies to one of the enumerations that it means. */
final class AppliedSpec {
  private AppliedSpec() {}

  /** The spec with what it says of this enumeration alone in place of what it says of all. */
  static FlagSpec of(FlagSpec spec, Selected selected) {
    boolean many = TypeSelection.many(spec);
    Meaning all = spec.meaning();
    List<Field> fields = new ArrayList<>(all.fields());
    fields.removeIf(f -> many && !concerns(f, selected));
    Single own = single(spec, selected);
    fields.addAll(own.meaning().fields());
    Map<String, FlagSpec.Override> constants = new LinkedHashMap<>(all.constants());
    constants.putAll(own.meaning().constants());
    Meaning meaning =
        new Meaning(
            own.meaning().kind() == Kind.AUTO ? all.kind() : own.meaning().kind(),
            own.meaning().underlying().or(all::underlying),
            fields,
            constants,
            List.of(),
            all.doc());
    // Among several each goes by its C name, unless it is given one
    Naming naming = new Naming(many ? "" : spec.naming().name(), spec.naming().stripPrefix());
    return new FlagSpec(
        spec.own(), spec.texts(), spec.choice(), meaning, own.naming().or(naming), spec.output());
  }

  /** What is said of an enumeration alone; the first that means it counts. */
  static Single single(FlagSpec spec, Selected selected) {
    return spec.meaning().single().stream()
        .filter(s -> isMeant(s, selected))
        .findFirst()
        .orElse(Single.NONE);
  }

  static boolean isMeant(Single single, Selected selected) {
    NamePatterns pattern = new NamePatterns(List.of(single.nativeName()));
    return TypeSelection.names(selected).anyMatch(pattern::matches);
  }

  /** Where a spec means several enumerations, a field belongs to those that declare its names. */
  private static boolean concerns(Field field, Selected selected) {
    List<String> names = field.names();
    return names.isEmpty()
        || selected.declared().constants().stream().map(CConstant::name).anyMatch(names::contains);
  }
}
