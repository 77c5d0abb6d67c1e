package io.github.nativeflags.processor.emit.framework;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A framework that generated types follow where their compilation sees all that they name. */
public enum Framework {
  /** Nullness annotations, for NullAway, the Checker Framework, Kotlin and others. */
  JSPECIFY(Nullness.NULL_MARKED),
  /** JSON by Jackson 2 and 3, which share their annotations. */
  JACKSON(
      ClassName.get("com.fasterxml.jackson.annotation", "JsonCreator"),
      ClassName.get("com.fasterxml.jackson.annotation", "JsonValue")),
  /** JSON by Jakarta JSON Binding. */
  JSONB(ClassName.get("jakarta.json.bind.annotation", "JsonbTypeAdapter")),
  /** JSON by Gson. */
  GSON(ClassName.get("com.google.gson.annotations", "JsonAdapter")),
  /** Columns by Jakarta Persistence. */
  JPA(ClassName.get("jakarta.persistence", "Converter")),
  /** Forms and parameters by Spring, which finds components. */
  SPRING(
      ClassName.get("org.springframework.core.convert.converter", "GenericConverter"),
      ClassName.get("org.springframework.stereotype", "Component")),
  /** Settings by Spring Boot. */
  SPRING_BOOT(
      ClassName.get(
          "org.springframework.boot.context.properties", "ConfigurationPropertiesBinding"),
      ClassName.get("org.springframework.boot.context.properties.bind", "Name"),
      ClassName.get("org.springframework.boot.context.properties.bind", "ConstructorBinding"));

  private final List<ClassName> types;

  Framework(ClassName... types) {
    this.types = List.of(types);
  }

  /** The name of an option's value. */
  public String optionName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The qualified names of what it is seen by, all annotations on generated types included. */
  public Stream<String> types() {
    return types.stream().map(ClassName::canonicalName);
  }
}
