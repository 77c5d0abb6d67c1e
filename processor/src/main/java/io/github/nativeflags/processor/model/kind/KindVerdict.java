package io.github.nativeflags.processor.model.kind;

import io.github.nativeflags.processor.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the evidence says of an enumeration.
 *
 * @param evidence all there is; the first decides
 */
public record KindVerdict(List<Evidence> evidence) {
  /** Weighs it in the order of what people know best: they declare, say, name, write, count. */
  public static KindVerdict of(Subject subject) {
    Numbers all = Numbers.of(subject);
    Numbers parts = all.consecutive() ? all : all.without(CountedKind.masks(subject));
    List<Evidence> words =
        Stream.of(
                DeclaredKind.in(subject, parts),
                SaidKind.in(subject, parts),
                NamedKind.in(subject, parts),
                WrittenKind.in(subject, parts))
            .flatMap(Optional::stream)
            .toList();
    // What the numbers look like says nothing new beside words
    return new KindVerdict(
        words.isEmpty() ? CountedKind.in(subject, all).stream().toList() : words);
  }

  public boolean decided() {
    return !evidence.isEmpty();
  }

  /** Whether it is taken as flags; as values where nothing tells. */
  public boolean flags() {
    return decided() && evidence.get(0).flags();
  }

  /** Whether somebody should look at it, since no reason for it is a strong one. */
  public boolean weak() {
    return evidence.stream().noneMatch(e -> e.flags() == flags() && e.strong());
  }

  public Place place() {
    return evidence.get(0).place();
  }

  /** All reasons for it, then those against it. */
  public String reason() {
    String against = said(false);
    return said(true) + (against.isEmpty() ? "" : "; against that, " + against);
  }

  private String said(boolean agreeing) {
    List<String> said =
        evidence.stream()
            .filter(e -> e.flags() == flags() == agreeing)
            .map(e -> e.says() + (e.place().equals(place()) ? "" : at(e.place())))
            .toList();
    return said.size() < 2
        ? String.join("", said)
        : said.stream().limit(said.size() - 1L).collect(Collectors.joining(", "))
            + " and "
            + said.get(said.size() - 1);
  }

  private static String at(Place place) {
    return place.known() ? " (line " + place.line() + ")" : "";
  }
}
