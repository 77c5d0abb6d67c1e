package io.github.nativeflags.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A member of a class by what tells it from others (JLS 8.3, 8.4.2).
 *
 * @param name its name
 * @param parameters the erased types of a method's parameters, {@value #FLAG} for the enum; empty
 *     for a field
 */
public record Member(String name, Optional<List<String>> parameters) implements Comparable<Member> {
  /** What stands for the enum of a mask's flags among parameters. */
  public static final String FLAG = "flag";

  /** The fields and methods of a class that handles the flags of an enum. */
  static Set<Member> of(TypeSpec type, ClassName flag) {
    Stream<Member> fields =
        type.fieldSpecs().stream().map(field -> new Member(field.name(), Optional.empty()));
    Stream<Member> methods =
        type.methodSpecs().stream()
            .filter(method -> !method.isConstructor())
            .map(
                method ->
                    new Member(
                        method.name(),
                        Optional.of(
                            method.parameters().stream()
                                .map(p -> p.type().toString().replaceFirst("<.*", ""))
                                .map(p -> p.equals(flag.toString()) ? FLAG : p)
                                .toList())));
    return Stream.concat(fields, methods).collect(Collectors.toSet());
  }

  @Override
  public int compareTo(Member other) {
    return Comparator.comparing(Member::toString).compare(this, other);
  }

  @Override
  public String toString() {
    return name + parameters.map(p -> "(" + String.join(", ", p) + ")").orElse("");
  }
}
