package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code spec.md}: each row is true, and none is missing. */
class SpecTest {
  private static final String RAW = "### The same on raw masks";

  private static Set<String> named(String heading, int column) {
    return SpecTables.under(heading).stream()
        .flatMap(row -> SpecTables.names(row.get(column)).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Stream<? extends Member> members) {
    return members
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
        .map(Member::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void operationsAreThePublicMethodsOfAMask() {
    Stream<? extends Member> methods =
        Stream.<Class<?>>of(NativeMask.class, MaskBits.class)
            .flatMap(c -> Stream.of(c.getDeclaredMethods()));
    assertEquals(names(methods), named("## Masks", 0));
  }

  @Test
  void staticsAreThoseOfAGeneratedMask() {
    Set<String> named = named(RAW, 1);
    named.removeAll(named("## Masks", 0));
    named.addAll(named(RAW, 2));
    // A field named like any other
    Set<String> statics =
        names(
            Stream.concat(
                    Stream.of(BoxStyleMask.class.getMethods()),
                    Stream.of(BoxStyleMask.class.getFields()))
                .filter(m -> m.getDeclaringClass() == BoxStyleMask.class)
                .filter(m -> Modifier.isStatic(m.getModifiers())));
    statics.removeIf(
        name -> name.toLowerCase(Locale.ROOT).contains("buttons") || name.equals("ICON_FIELD"));
    assertEquals(statics, named);
  }

  @Test
  void everyMethodOfATableIsNamed() {
    Set<String> lookUp =
        Set.of("find", "of", "ofOrNull", "ofOrDefault", "findByName", "nativeName");
    Set<String> named = named(RAW, 3);
    Set<String> methods = names(Stream.of(FlagTable.class.getDeclaredMethods()));
    methods.removeAll(lookUp);
    // What frameworks hand over has a section of its own in spec.md
    methods.removeAll(
        Set.of("builder", "fields", "field", "numbers", "number", "maskOf", "constantOf"));
    named.removeAll(Set.of("find", "ofOrNull", "FlagField"));
    assertEquals(methods, named);
  }

  static List<List<String>> flagsAndFields() {
    return SpecTables.under("### Flags and fields");
  }

  @ParameterizedTest
  @MethodSource("flagsAndFields")
  void flagsActOnFields(List<String> row) {
    BoxStyle flag = BoxStyle.valueOf(SpecTables.code(row.get(0)));
    boolean contained = Boolean.parseBoolean(row.get(2));
    int with = Integer.decode(row.get(3));
    int without = Integer.decode(row.get(4));
    int toggled = Integer.decode(row.get(5));
    int raw = 0x4034;
    BoxStyleMask mask = BoxStyleMask.ofBits(raw);
    assertEquals(contained, mask.contains(flag));
    assertEquals(contained, BoxStyleMask.has(raw, flag));
    assertEquals(BoxStyleMask.ofBits(with), mask.with(flag));
    assertEquals(with, BoxStyleMask.set(raw, flag));
    assertEquals(BoxStyleMask.ofBits(without), mask.without(flag));
    assertEquals(without, BoxStyleMask.clear(raw, flag));
    assertEquals(BoxStyleMask.ofBits(toggled), mask.toggle(flag));
    assertEquals(toggled, BoxStyleMask.toggle(raw, flag));
  }

  /** 0x80 of a signed and of an unsigned type of 8 bits, and bit 31 of an unsigned one of 32. */
  @Test
  void formsOfAValue() {
    List<List<Long>> forms =
        SpecTables.under("## Values").stream()
            .map(row -> row.subList(4, 7).stream().map(Long::decode).toList())
            .toList();
    TinyMask signed = TinyMask.of(Tiny.HIGH);
    AccessMask unsigned = AccessMask.of(Access.NATIVE_);
    UpperMask upper = UpperMask.of(Upper.TOP);
    assertEquals(
        forms,
        List.of(
            List.of((long) signed.value(), (long) unsigned.value(), (long) upper.value()),
            List.of(signed.nativeValue(), unsigned.nativeValue(), upper.nativeValue()),
            List.of(signed.bits(), unsigned.bits(), upper.bits())));
    assertEquals(
        forms.subList(0, 2),
        List.of(
            List.of(
                (long) Tiny.HIGH.value(), (long) Access.NATIVE_.value(), (long) Upper.TOP.value()),
            List.of(
                Tiny.HIGH.nativeValue(), Access.NATIVE_.nativeValue(), Upper.TOP.nativeValue())));
  }
}
