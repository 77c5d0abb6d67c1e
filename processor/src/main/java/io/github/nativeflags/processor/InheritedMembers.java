package io.github.nativeflags.processor;

import io.github.nativeflags.processor.emit.FieldNames;
import io.github.nativeflags.processor.emit.Member;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The methods that masks inherit, from the runtime that a compilation sees. */
final class InheritedMembers {
  private final ProcessingEnvironment environment;

  InheritedMembers(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** The methods; only those of all objects where the runtime is not seen. */
  Set<Member> of(TypeElement spec) {
    Elements elements = environment.getElementUtils();
    return Stream.of(FieldNames.SUPERCLASS, "java.lang.Object")
        .map(name -> elements.getTypeElement(elements.getModuleOf(spec), name))
        .flatMap(type -> Optional.ofNullable(type).stream())
        .flatMap(type -> ElementFilter.methodsIn(elements.getAllMembers(type)).stream())
        .map(this::member)
        .collect(Collectors.toSet());
  }

  private Member member(ExecutableElement method) {
    return new Member(
        method.getSimpleName().toString(),
        Optional.of(method.getParameters().stream().map(p -> erased(p.asType())).toList()));
  }

  /** The only variable among parameters of single values is that of the flags. */
  private String erased(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        ? Member.FLAG
        : environment.getTypeUtils().erasure(type).toString();
  }
}
