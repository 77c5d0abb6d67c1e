package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.c.token.Token;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sort of comment one is, by its own text. */
final class CommentNature {
  private static final Pattern OTHER =
      Pattern.compile(
          "[@\\\\](?:file|mainpage|page|struct|class|fn|union|namespace|dir)\\b"
              + "|^/\\*\\*\\s{1,9}\\*?\\s{0,9}SECTION:|\\bDOC:");
  private static final Pattern GROUP =
      Pattern.compile("[@\\\\](?:(?:defgroup|addtogroup|name|weakgroup)\\b|\\{)");
  private static final Pattern LICENCE =
      Pattern.compile(
          "SPDX-License-Identifier|Copyright (?:\\([cC]\\)|\u00A9|\\d{4})|\\([cC]\\) ?\\d{4}"
              + "|All rights reserved|Licensed under|[Pp]ermission is hereby granted"
              + "|is free software|without any warranty|WITHOUT WARRANTY");

  /** Marks that glib's tools read: {@code /*< private >*}{@code /}. */
  private static final Pattern TOOL = Pattern.compile("/\\*<\\s[^*]{1,200}\\s>\\*/");

  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "[A-Za-z_]\\w*\\s*(?:=\\s*[^,;]{1,200})?,?|#\\s*define\\s+\\w+(?:\\s+\\S.{0,200})?");
  private static final Pattern CONSTANT_NAME = Pattern.compile("[A-Z][A-Z0-9_]*_?[A-Z0-9]\\w*");
  private static final Pattern VALUE =
      Pattern.compile("\\(?\\s*(?:[-~]?\\d[\\w]*|[A-Za-z_]\\w*)(?:[\\s\\w()|&~<>+*-]{0,200})");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "[@\\\\](?:(?:enum|def|typedef)\\s+|var\\s+(?:[\\w:]+[ \\t*]+){0,4})(?:\\w+::)*+(\\w++)"
              // HeaderDoc's title may have several words, which name nothing
              + "(?![ \\t]+\\w+[ \\t]*$)",
          Pattern.MULTILINE);

  private static final Pattern NUMBER =
      Pattern.compile(
          "/[/*]+[!<]?\\s*(?:0[xX][\\da-fA-F]+|\\d+)(?:\\s*(?:-|\\.\\.+|to)\\s*\\w+)?[.:]?\\s*(?:\\*/)?");

  private static final Pattern OPENING = Pattern.compile("^/[/*]\\s*");

  private CommentNature() {}

  /** A comment in one of Doxygen's forms. */
  static boolean isDocumentation(Token.Comment comment) {
    String text = comment.text();
    return text.startsWith("/**") && !text.startsWith("/***") && !text.startsWith("/**/")
        || text.startsWith("/*!")
        || text.startsWith("///") && !text.startsWith("////")
        || text.startsWith("//!");
  }

  /** {@code /* 0x00 *}{@code /}: a number, which the reader has. */
  static boolean isNumber(Token.Comment comment) {
    return NUMBER.matcher(comment.text()).matches();
  }

  /** Documentation of what stands before it: {@code ///<}. */
  static boolean isMarkedAfter(Token.Comment comment) {
    return isDocumentation(comment) && comment.text().startsWith("<", 3)
        || comment.text().startsWith("/*<");
  }

  /** A comment on the file or another declaration: on nothing that stands around it. */
  static boolean isElsewhere(Token.Comment comment) {
    return OTHER.matcher(comment.text()).find()
        || LICENCE.matcher(comment.text()).find()
        || subject(comment).isPresent();
  }

  /** The name that a comment says it speaks of. */
  static Optional<String> subject(Token.Comment comment) {
    if (!isDocumentation(comment)) {
      return Optional.empty();
    }
    Matcher command = SUBJECT.matcher(comment.text());
    return command.find() ? Optional.of(command.group(1)) : Optional.empty();
  }

  /** A comment on several declarations, the first of which comes next. */
  static boolean isOfGroup(Token.Comment comment) {
    return GROUP.matcher(comment.text()).find();
  }

  /** A comment that says nothing: an instruction to a tool, or declarations left out. */
  static boolean isSilent(Token.Comment comment) {
    return TOOL.matcher(comment.text()).matches()
        || !comment.trailing() && !isDocumentation(comment) && isCode(comment.text());
  }

  private static boolean isCode(String comment) {
    String body = OPENING.matcher(comment).replaceFirst("");
    body = body.endsWith("*/") ? body.substring(0, body.length() - 2) : body;
    return !body.isBlank()
        && body.lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .allMatch(CommentNature::isEnumerator);
  }

  /** {@code NAME = 3,} or {@code NAME,}: a lone name is a heading. */
  private static boolean isEnumerator(String line) {
    String bare = line.startsWith("* ") ? line.substring(2) : line;
    int remark = bare.indexOf("//");
    String text = remark < 0 ? bare : bare.substring(0, remark).strip();
    if (!ENUMERATOR.matcher(text).matches()) {
      return false;
    }
    int equal = text.indexOf('=');
    String end = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    return text.startsWith("#")
        || (equal < 0
            ? text.endsWith(",") && CONSTANT_NAME.matcher(end).matches()
            : VALUE.matcher(end.substring(equal + 1).strip()).matches()
                && isValue(end.substring(equal + 1).strip(), text.endsWith(",")));
  }

  private static boolean isValue(String value, boolean comma) {
    return comma && value.indexOf(' ') < 0
        || Character.isDigit(value.charAt(0))
        || "(-~".indexOf(value.charAt(0)) >= 0
        || CONSTANT_NAME.matcher(value).matches();
  }
}
