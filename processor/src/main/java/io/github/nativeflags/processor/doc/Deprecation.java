package io.github.nativeflags.processor.doc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which a documentation says that a constant is no longer to be used. */
public final class Deprecation {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)\\W*(?:deprecated|obsolete)(?:\\W*$|\\s*[.,;:!()\\]\u2013\u2014-].*"
              + "|\\s+(?:since|in|as|by|for|from|on|starting|use|with)\\b.*)");
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?i)\\W*(?:it|(?:this|the)(?:\\s+\\w+)?\\s+"
              + "(?:value|constant|flag|enum\\w*|member|option|field|bit|type|format|mode))"
              + "\\s+(?:is|has been|was)\\s+(?:now\\s+|also\\s+)?(?:deprecated|obsolete)\\b.*");

  private static final Pattern BARE = Pattern.compile("(?i)\\W*(?:deprecated|obsolete)\\W*");
  private static final Pattern REMEDY = Pattern.compile("(?i)\\W*(?:use|see|replaced|instead)\\b");

  private Deprecation() {}

  /** The sentence that says so, where it is about the constant and not about another one. */
  public static Optional<String> in(Doc doc, String name) {
    List<String> sentences =
        doc.blocks().stream().flatMap(block -> Sentences.of(block).stream()).toList();
    for (int i = 0; i < sentences.size(); i++) {
      if (says(sentences.get(i), name)) {
        String next = i + 1 < sentences.size() ? sentences.get(i + 1) : "";
        return Optional.of(reason(sentences.get(i), next));
      }
    }
    return Optional.empty();
  }

  private static String reason(String sentence, String next) {
    if (!BARE.matcher(sentence).matches()) {
      return sentence;
    }
    return REMEDY.matcher(next).lookingAt() ? next : "Its documentation says so.";
  }

  private static boolean says(String sentence, String name) {
    String own = sentence.startsWith(name + " ") ? "It" + sentence.substring(name.length()) : "";
    return OPENING.matcher(sentence).matches()
        || STATEMENT.matcher(sentence).matches()
        || STATEMENT.matcher(own).matches();
  }
}
