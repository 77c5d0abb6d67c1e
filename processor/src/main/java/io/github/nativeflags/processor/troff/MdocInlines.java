package io.github.nativeflags.processor.troff;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The macros of mdoc(7) within a line: most can be called by others. */
final class MdocInlines {
  private static final Map<String, String> FONTS =
      Map.ofEntries(
          Map.entry("Ar", "i"),
          Map.entry("Cm", "b"),
          Map.entry("Dv", "b"),
          Map.entry("Em", "i"),
          Map.entry("Er", "b"),
          Map.entry("Ev", "b"),
          Map.entry("Fa", "i"),
          Map.entry("Fl", "b"),
          Map.entry("Fn", "b"),
          Map.entry("Fo", "b"),
          Map.entry("Ft", "i"),
          Map.entry("Ic", "b"),
          Map.entry("Li", "tt"),
          Map.entry("Nm", "b"),
          Map.entry("Pa", "i"),
          Map.entry("Ql", "tt"),
          Map.entry("Sy", "b"),
          Map.entry("Va", "i"),
          Map.entry("Vt", "i"));

  /** Macros that set words as they are. */
  private static final Set<String> PLAIN =
      Set.of("No", "Tn", "Ux", "Bx", "Fx", "Nx", "Ox", "An", "Lk", "Mt", "Nd", "Cd", "Ad", "Ms");

  private static final Map<String, String> ENCLOSED =
      Map.ofEntries(
          Map.entry("Pq", "()"),
          Map.entry("Po", "( "),
          Map.entry("Pc", " )"),
          Map.entry("Dq", "\u201c\u201d"),
          Map.entry("Do", "\u201c "),
          Map.entry("Dc", " \u201d"),
          Map.entry("Qq", "\"\""),
          Map.entry("Sq", "\u2018\u2019"),
          Map.entry("So", "\u2018 "),
          Map.entry("Sc", " \u2019"),
          Map.entry("Bq", "[]"),
          Map.entry("Op", "[]"),
          Map.entry("Oo", "[ "),
          Map.entry("Oc", " ]"),
          Map.entry("Brq", "{}"),
          Map.entry("Aq", "<>"));

  private static final Set<String> CLOSING = Set.of(".", ",", ":", ";", ")", "]", "?", "!");
  private static final Set<String> OPENING = Set.of("(", "[");

  private final HtmlWriter out;
  private final RoffText text;
  private boolean spaced;
  private String font = "";
  private String enclosing = "";

  MdocInlines(HtmlWriter out, RoffText text) {
    this.out = out;
    this.text = text;
  }

  /** A line of text. */
  void text(String line) {
    text.write(line);
    out.font("");
  }

  /** The words of a macro that begins a line. */
  void macro(String macro, List<String> arguments) {
    begin();
    call(macro);
    if (macro.equals("Xr") && arguments.size() > 1) {
      reference(arguments);
      end();
      return;
    }
    rest(arguments);
  }

  /** Words that may call macros. */
  void words(List<String> arguments) {
    begin();
    rest(arguments);
  }

  private void begin() {
    spaced = false;
    font = "";
    enclosing = "";
  }

  private void rest(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (word.equals("Xr") && i + 2 < arguments.size() + 1 && i + 1 < arguments.size()) {
        reference(arguments.subList(i + 1, arguments.size()));
        i += 2;
      } else if (!call(word)) {
        word(word);
      }
    }
    end();
  }

  private void end() {
    out.font("");
    if (!enclosing.isEmpty()) {
      out.text(enclosing);
    }
  }

  /** {@code Xr name 2}: a page by its name and section. */
  private void reference(List<String> arguments) {
    word(arguments.get(0) + (arguments.size() > 1 ? "(" + arguments.get(1) + ")" : ""));
    arguments.stream().skip(2).forEach(this::word);
  }

  /** Carries a macro out; tells whether the word is one. */
  private boolean call(String word) {
    if (FONTS.containsKey(word)) {
      font = FONTS.get(word);
    } else if (PLAIN.contains(word) || word.equals("Xr")) {
      font = "";
    } else if (ENCLOSED.containsKey(word)) {
      enclose(ENCLOSED.get(word));
    } else if (word.equals("Ns") || word.equals("Ap")) {
      spaced = false;
      text.write(word.equals("Ap") ? "'" : "");
    } else {
      return word.equals("Pf") || word.equals("Ta") || word.equals("Fc");
    }
    return true;
  }

  private void enclose(String marks) {
    String open = marks.substring(0, 1).strip();
    String close = marks.substring(1).strip();
    if (!open.isEmpty()) {
      space();
      out.text(open);
      spaced = false;
      enclosing = close + enclosing;
    } else {
      out.font("");
      out.text(close);
    }
  }

  private void word(String word) {
    if (CLOSING.contains(word)) {
      out.font("");
      out.text(word);
      spaced = true;
      return;
    }
    space();
    out.font(OPENING.contains(word) ? "" : font);
    text.write(word);
    spaced = !OPENING.contains(word);
  }

  private void space() {
    if (spaced) {
      out.font("");
      out.text(" ");
    }
    spaced = true;
  }
}
