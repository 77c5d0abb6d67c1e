package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML within running text of a comment. */
final class DocHtml {
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|\\w{2,8});");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z]{1,10})((?:\\s[^<>]{0,300})?)/?>");
  private static final Pattern ALT = Pattern.compile("alt\\s*=\\s*[\"']([^\"']*)");
  private static final Pattern HREF = Pattern.compile("href\\s*=\\s*[\"']?([^\"'\\s>]+)");

  /** Those of HTML, and of DocBook as older gtk-doc has it. */
  private static final Set<String> KNOWN =
      Set.of(
          "b",
          "strong",
          "i",
          "em",
          "cite",
          "dfn",
          "u",
          "sub",
          "sup",
          "code",
          "tt",
          "kbd",
          "samp",
          "var",
          "a",
          "br",
          "img",
          "emphasis",
          "literal");

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("copy", "\u00A9"),
          Map.entry("reg", "\u00AE"),
          Map.entry("deg", "\u00B0"),
          Map.entry("times", "\u00D7"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("hellip", "\u2026"));

  private DocHtml() {}

  /** An entity read. */
  record Found(String text, int end) {}

  /** A tag whose meaning is known. */
  record Tag(String name, boolean closing, String attributes, int end) {
    /** What it is where it encloses nothing: what a picture shows is only where it lies. */
    Optional<Doc.Inline> alone() {
      if (name.equals("br")) {
        return Optional.of(new Doc.Break());
      }
      Matcher alt = ALT.matcher(attributes);
      return name.equals("img")
          ? Optional.of(new Doc.Text(alt.find() ? alt.group(1) : ""))
          : Optional.empty();
    }

    /** What it makes of what it encloses. */
    Doc.Inline around(List<Doc.Inline> inner) {
      return switch (name) {
        case "b", "strong" -> new Doc.Emphasis(true, inner);
        case "sub", "sup" -> new Doc.Script(name.equals("sup"), inner);
        case "code", "tt", "kbd", "samp", "var", "literal" -> new Doc.Code(PlainText.of(inner));
        case "a" -> link(inner);
        default -> new Doc.Emphasis(false, inner);
      };
    }

    private Doc.Inline link(List<Doc.Inline> inner) {
      Matcher href = HREF.matcher(attributes);
      return href.find() && href.group(1).startsWith("http")
          ? new Doc.Link(href.group(1), inner)
          : new Doc.Text(PlainText.of(inner));
    }
  }

  static Optional<Found> at(String text, int at) {
    Matcher entity = ENTITY.matcher(text).region(at, text.length());
    if (!entity.lookingAt()) {
      return Optional.empty();
    }
    String name = entity.group(1);
    Optional<String> said =
        name.startsWith("#")
            ? character(name.substring(1))
            : Optional.ofNullable(ENTITIES.get(name));
    return said.map(t -> new Found(t, entity.end()));
  }

  private static Optional<String> character(String number) {
    boolean hex = Character.toLowerCase(number.charAt(0)) == 'x';
    int code = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
    return Character.isValidCodePoint(code)
        ? Optional.of(Character.toString(code))
        : Optional.empty();
  }

  static Optional<Tag> tag(String text, int at) {
    Matcher tag = TAG.matcher(text).region(at, text.length());
    if (!tag.lookingAt()) {
      return Optional.empty();
    }
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    return KNOWN.contains(name)
        ? Optional.of(new Tag(name, !tag.group(1).isEmpty(), tag.group(3), tag.end()))
        : Optional.empty();
  }
}
