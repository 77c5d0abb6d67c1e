package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.nativeflags.processor.emit.framework.Surroundings;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.MaskFieldModel;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.SourceVersion;

/** The check that what is generated for the fields can be members of the mask. */
public final class FieldNames {
  /** The class whose methods every mask inherits. */
  public static final String SUPERCLASS = RuntimeNames.NATIVE_MASK.canonicalName();

  private final FlagEnum e;
  private final GeneratedJava java;
  private final Problems problems;
  private final Set<Member> taken;
  private final Map<Member, String> fieldOf = new HashMap<>();

  private FieldNames(GeneratedJava java, Set<Member> inherited, Problems problems) {
    this.e = java.e();
    this.java = java;
    this.problems = problems;
    taken = new HashSet<>(inherited);
  }

  /**
   * Tells of each field whose members other members of the mask leave no room for.
   *
   * @param surroundings what else the generated types follow, which may add members
   * @param inherited the members that masks inherit, asked for only where there are fields: to list
   *     them, a compiler reads many classes
   */
  public static void check(
      FlagEnum e, Surroundings surroundings, Supplier<Set<Member>> inherited, Problems problems) {
    if (!e.fields().isEmpty()) {
      new FieldNames(GeneratedJava.of(e, surroundings), inherited.get(), problems).check();
    }
  }

  private void check() {
    taken.addAll(Member.of(MaskGenerator.withoutFields(java), java.enumName()));
    for (MaskFieldModel field : e.fields()) {
      if (SourceVersion.isIdentifier(field.name()) && !SourceVersion.isKeyword(field.name())) {
        TypeSpec.Builder own = TypeSpec.classBuilder(java.maskName());
        MaskFieldMethods.addTo(own, new MaskMethods(java), field);
        check(field, Member.of(own.build(), java.enumName()));
      } else {
        report(field, "it is no name in Java");
      }
    }
  }

  private void check(MaskFieldModel field, Set<Member> members) {
    Optional<Member> inherited = members.stream().filter(taken::contains).sorted().findFirst();
    Optional<Member> shared = members.stream().filter(fieldOf::containsKey).sorted().findFirst();
    if (inherited.isPresent()) {
      report(field, "every mask has " + inherited.get() + " already");
    } else if (shared.isPresent()) {
      report(field, "the field " + fieldOf.get(shared.get()) + " has " + shared.get() + ", too");
    }
    members.forEach(member -> fieldOf.putIfAbsent(member, field.name()));
  }

  private void report(MaskFieldModel field, String reason) {
    problems.add(Problem.of(ProblemKind.INVALID_FIELD_NAME, field.name(), reason).on("fields"));
  }
}
