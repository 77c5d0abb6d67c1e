package io.github.nativeflags.processor.c.comment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of Doxygen that start a line of their own, by what becomes of them. */
enum DocCommand {
  /** A new paragraph. */
  TEXT("brief short details abstract discussion endinternal internal"),
  /** A labelled note up to the next blank line. */
  SECTION(
      "note warning attention remark remarks important todo bug pre post invariant since version"
          + " author authors date copyright see sa return returns result retval param tparam throw"
          + " throws exception test copydoc copybrief copydetails"),
  DEPRECATED("deprecated"),
  /** An item of a list. */
  ITEM("li arg"),
  /** A title: the rest of the line. */
  TITLE("par name"),
  /** A title after the name of an anchor. */
  NAMED_TITLE("section subsection subsubsection paragraph defgroup addtogroup weakgroup"),
  /** Words to Doxygen alone, up to the end of the line. */
  STRUCTURE(
      "ingroup enum var def typedef struct union class namespace fn file dir package page mainpage"
          + " anchor cond endcond if ifnot else elseif endif hideinitializer showinitializer public"
          + " private protected nosubgrouping headerfile memberof relates tableofcontents");

  private static final Map<String, DocCommand> BY_WORD = new HashMap<>();
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("remarks", "Remark"),
          Map.entry("todo", "To do"),
          Map.entry("pre", "Precondition"),
          Map.entry("post", "Postcondition"),
          Map.entry("authors", "Author"),
          Map.entry("see", "See also"),
          Map.entry("sa", "See also"),
          Map.entry("copydoc", "See also"),
          Map.entry("copybrief", "See also"),
          Map.entry("copydetails", "See also"),
          Map.entry("return", "Returns"),
          Map.entry("result", "Returns"),
          Map.entry("retval", "Returns"),
          Map.entry("param", "Parameter"),
          Map.entry("tparam", "Parameter"),
          Map.entry("throw", "Throws"),
          Map.entry("exception", "Throws"));

  private static final Set<String> BREAKING =
      Set.of(
          "attention",
          "brief",
          "bug",
          "deprecated",
          "details",
          "ingroup",
          "li",
          "note",
          "param",
          "remark",
          "remarks",
          "return",
          "returns",
          "sa",
          "see",
          "since",
          "todo",
          "warning");

  private static final Pattern AT_START =
      Pattern.compile("[@\\\\]([a-z]+)\\b(?:\\[[a-z,]{1,9}])?(?![-:=(/])\\s*");
  private static final Pattern COLON = Pattern.compile("[@\\\\]([a-z]+):\\s+");

  static {
    for (DocCommand command : values()) {
      for (String word : command.words.split(" ")) {
        BY_WORD.put(word, command);
      }
    }
  }

  private final String words;

  DocCommand(String words) {
    this.words = words;
  }

  /** A command at the start of a line. */
  record Use(DocCommand command, String word, String rest) {
    /** What a reader knows the section by. */
    String label() {
      return LABELS.getOrDefault(word, Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
  }

  static boolean isKnown(String word) {
    return BY_WORD.containsKey(word);
  }

  /** Whether a command says nothing to a reader, wherever it stands. */
  static boolean isSilent(String word) {
    return word.equals("endinternal") || word.equals("hideinitializer");
  }

  /** Whether a word within a line is surely meant as a command: others may be parameters. */
  static boolean breaksLine(String word) {
    return BREAKING.contains(word);
  }

  /** The command that a line starts with. */
  static Optional<Use> at(String line) {
    if (line.isEmpty() || line.charAt(0) != '@' && line.charAt(0) != '\\') {
      return Optional.empty();
    }
    Matcher start = AT_START.matcher(line);
    boolean found = start.lookingAt();
    if (!found) {
      start = COLON.matcher(line);
      found = start.lookingAt();
    }
    DocCommand command = found ? BY_WORD.get(start.group(1)) : null;
    return command == null
        ? Optional.empty()
        : Optional.of(new Use(command, start.group(1), line.substring(start.end())));
  }
}
