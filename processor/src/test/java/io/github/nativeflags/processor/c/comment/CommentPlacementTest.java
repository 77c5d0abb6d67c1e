package io.github.nativeflags.processor.c.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.doc.PlainText;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which constant, or the whole, each comment around an enumeration speaks of. */
class CommentPlacementTest {
  static Stream<Arguments> enumerations() {
    return Stream.of(
        of("enum e {\n  A, /* a */\n  B  /* b */\n};", said("", "a", "b")),
        of("enum e {\n  A, // a\n     // more\n  B // b\n};", said("", "a more", "b")),
        of("enum e {\n\tA,\t\t// a\n\t\t\t// more\n\tB\n};", said("", "a more", "")),
        of("enum e {\n  /* a */\n  A,\n  /* b */\n  B\n};", said("", "a", "b")),
        of("enum e {\n  /** a */\n  A,\n\n  /** b */\n\n  B\n};", said("", "a", "b")),
        of("enum e {\n  A,\n  /**< a */\n  B,\n  ///< b\n};", said("", "a", "b")),
        of("enum e {\n  A, ///< a\n     ///< more\n  B\n};", said("", "a more", "")),
        of("enum e { /* a */ A, /* b */ B };", said("", "a", "b")),
        of("enum e {\n  A /* a */\n, B /* b */\n};", said("", "a", "b")),
        of("enum e {\n  A = 1 /* one */ | 2, /* a */\n  B\n};", said("", "one a", "")),
        of("/* E */\nenum e { A, B };", said("E", "", "")),
        of(
            "enum e {\n/* x */\nA, /* a */\nB, /* b */\n\n/* y */\nC, /* c */\nD /* d */\n};",
            said("From A on: x; From C on: y", "a", "b", "c", "d")),
        of(
            "enum e {\n/* x */\nA, /* a */\nB, /* b */\n/* y */\nC, /* c */\nD /* d */\n};",
            said("From A on: x", "a", "b", "y c", "d")),
        of("enum e {\n/* x */\nA, /* a */\n\n/* y */\nB /* b */\n};", said("", "x a", "y b")),
        of("enum e {\n/* A or B. */\nA,\nB,\nC };", said("", "A or B.", "", "")),
        of(
            "enum e {\n/* one two three four fives */\nA,\nB };",
            said("From A on: one two three four fives", "", "")),
        of(
            "enum e {\n/* one two three four five sixs */\nA,\nB };",
            said("", "one two three four five sixs", "")),
        of("enum e {\n/* one\n twos */\nA,\nB };", said("", "one twos", "")),
        of("enum e {\n  A,\n  // C = 3\n  B\n};", said("", "", "")),
        of("enum e {\n  A,\n  // C = d,\n  B\n};", said("", "", "")),
        of("enum e {\n  A,\n  // C = (d)\n  B\n};", said("", "", "")),
        of("enum e {\n  A,\n  // C = -d\n  B\n};", said("", "", "C = -d")),
        of("enum e {\n  A,\n  // C = -1\n  B\n};", said("", "", "")),
        of("enum e {\n  A,\n  // C = D_E\n  B\n};", said("", "", "")),
        of("enum e {\n  A,\n  // C = word\n  B\n};", said("", "", "C = word")),
        of("enum e {\n  A,\n  // C = a word,\n  B\n};", said("", "", "C = a word,")),
        of("enum e {\n  A,\n  // #define C 3\n  B\n};", said("", "", "")),
        of("enum e {\n  A,\n  // C_D, // x\n  B\n};", said("", "", "")),
        of("enum e {\n  A,\n  /* C_D,\n\n     E_F */\n  B\n};", said("", "", "C_D, E_F")),
        of("/* E */\ntypedef enum { A, B } e;", said("E", "", "")),
        of("enum e /* E */ { A, B };", said("E", "", "")),
        of("enum e { /* E */\n  A, B };", said("E", "", "")),
        of("enum e { A, B }; /* E */", said("E", "", "")),
        of("typedef enum { A, B } e; /**< E */\nint x;", said("E", "", "")),
        of("enum e {\n  A,\n  B\n\n  /* E */\n};", said("E", "", "")),
        of("/* E */\n\nint x;\nenum e { A, B };", said("", "", "")),
        of("/* Copyright 2001 Me */\nenum e { A, B };", said("", "", "")),
        of("/** @file x.h */\n/** E */\nenum e { A, B };", said("E", "", "")),
        of("/** E */\n#ifndef H\n#define H\n\nenum e { A, B };", said("", "", "")),
        of("#ifdef X\nint x;\n#endif /* X */\nenum e { A, B };", said("", "", "")),
        of("enum e {\n  A,\n#ifndef X\n  B\n#endif /* X */\n};", said("", "", "")),
        of("enum e {\n  A, /* a */\n#ifdef X\n  C, /* c */\n#endif\n  B\n};", said("", "a", "")),
        of("enum e {\n  A, /* a */\n#define A A\n  B\n};", said("", "a", "")),
        of("enum e {\n  A,\n  /* C = 3, */\n  B\n};", said("", "", "")),
        of("enum e {\n  A,\n  // C_D,\n  // b\n  B\n};", said("", "", "b")),
        of("enum e {\n  A, /*< skip >*/\n  B\n};", said("", "", "")),
        of("/**\n * app_mode:\n * @A: a\n * @B: b\n */\nenum e { A, B };", said("", "a", "b")),
        of("enum e {\n  /** @A: a */\n  A,\n  /* b */\n  B\n};", said("", "a", "b")),
        of("/** @A: a\n * @C: c */\nenum e { A, B };", said("C: c", "a", "")),
        of(
            "/** @var A\n * a */\n\n/** @enum e\n * E */\nint x;\nenum e { A, B };",
            said("E", "a", "")),
        of("/** E @deprecated Old. */\nenum e { A, B };", said("E Deprecated: Old.", "", "")),
        of(
            "enum e {\n  /* Modes */\n  A, /* a */\n  B, /* b */\n};",
            said("From A on: Modes", "a", "b")),
        of("enum e {\n  /* Modes */\n  A,\n  B,\n  C\n};", said("From A on: Modes", "", "", "")),
        of("enum e {\n  /* Modes */\n\n  A, B\n};", said("From A on: Modes", "", "")),
        of("#define L \\\n A, /* a */ \\\n B /* b */\nenum e { L };", said("", "a", "")),
        of("#define L A /* a */, B /* b */\nenum e { L };", said("", "", "")),
        of("#define N\nenum e { A, /* a */ N\n B };", said("", "a", "")),
        of("#define X(n) n\nenum e { /* a */ X(A),\nX(B) /* b */ };", said("", "a", "b")),
        of("enum e { /* a */ _Pragma(\"x\") A,\nB /* b */ };", said("", "a", "b")),
        of("enum e {\n/* a */\n#ifdef X\n#endif\nA, B };", said("From A on: a", "", "")),
        of("enum e {\n/* a */\n#define X\nA, B };", said("", "", "")),
        of("enum e {\nA, /* a */\n#if 1\nB, /* b */\n#endif\n};", said("", "a", "b")),
        of("/** E */\n#if 1\nenum e { A, B };\n#endif", said("E", "", "")),
        of(
            "enum e {\n  /* Modes */\n  /** a */\n  A,\n  /** b */\n  B\n};",
            said("From A on: Modes", "a", "b")),
        // Behind a directive, whose line may end with a comment of its own
        of("enum e {\n#if 1\n  A,\n#endif // X\n  /* b */\n  B\n};", said("", "", "b")),
        of(
            "enum e {\n#if 1\n  A,\n#endif /* X */\n  /* b */\n#if 1\n  B\n#endif\n};",
            said("From B on: b", "", "")),
        of("enum e {\n  A,\n#define N 1 // n\n            // more of n\n  B\n};", said("", "", "")),
        of(
            "enum e {\n  A,\n\n  /*\n   * Other names\n   */\n  B,\n  C,\n  D\n};",
            said("From B on: Other names", "", "", "", "")),
        of("/**\n * GIOError:\n * @A: a\n */\nenum GIOError { A, B };", said("", "a", "")),
        // Beside the comma, and beside the brace
        of("enum e {\n  A\n/* a */,\n  B\n/* b */,\n};", said("", "a", "b")),
        of("enum e {\n  A,  // a\n  B }; // b\n", said("", "a", "b")),
        of("enum e {\n  A, /* a */\n  B }\n; /* b */\n", said("b", "a", "")),
        of("enum e {\n  A,\n  B }; // E\n", said("E", "", "")),
        of("enum e {\n  A, // 0\n  B  /* 0x01 */\n};", said("", "", "")),
        // Documentation above a group, each of which has its own behind it
        of(
            "enum e {\n  /** x */\n  A, /**< a */\n  B, /**< b */\n\n  /** y */\n  C, ///< c\n  D  ///< d\n};",
            said("From A on: x; From C on: y", "a", "b", "c", "d")),
        of(
            "enum e {\n  /** x */\n  A, /**< a */\n  /** y */\n  B, /**< b */\n};",
            said("", "x a", "y b")),
        // Several on a line: the line begins with a name and ends with a comment
        of("enum e { A, /* a */ B, /* b */ C /* c */ };", said("", "a", "b", "c")),
        of("enum e {\n  A, /* a */ B, /* b */\n  C /* c */\n};", said("", "a", "b", "c")),
        of("enum e {\n  A, /**< a */ B, /**< b */\n  C\n};", said("", "a", "b", "")),
        // The comma first
        of("enum e {\n  /// a\n  A\n  /// b\n  , B\n};", said("", "a", "b")),
        of("enum e {\n  A\n\n  /* b */\n  , B\n};", said("", "", "b")),
        of("enum e {\n  A // a\n  , B // b\n};", said("", "a", "b")),
        of("enum e {\n  A\n  ,\n  /** b */\n  B\n};", said("", "", "b")),
        // In the column of the comments around
        of(
            "enum e {\n  A,       /* a */\n  B_LONG = 0x1234,\n           /* b */\n  C        /* c */\n};",
            said("", "a", "b", "c")),
        of("enum e {\n  A = 0x050a,\n\t\t\t/* a */\n  B,\t\t\t/* b */\n};", said("", "a", "b")),
        // Below each
        of("enum e {\n  A,\n    // a\n  B,\n    // b\n  C\n    // c\n};", said("", "a", "b", "c")),
        of("enum e {\n  A,\n  /* a */\n\n  B\n  /* b */\n};", said("", "a", "b")),
        of("enum e {\n  A,\n  /* b */\n  B\n  /* the last */\n};", said("the last", "", "b")),
        // Apart from each
        of("enum e {\n\n  /* a */\n\n  A,\n\n  /* b */\n\n  B\n};", said("", "a", "b")),
        of(
            "enum e {\n  /* Modes */\n\n  /* a */\n\n  A,\n\n  /* b */\n\n  B\n};",
            said("From A on: Modes", "a", "b")),
        of(
            "enum e {\n\n  /* a */\n\n  A,\n\n  /* b */\n\n  B,\n  C\n};",
            said("From A on: a; From B on: b", "", "", "")),
        // What says nothing, and says it twice
        of("enum e {\n  /* 0x00 */ A, /* a */\n  /* 0x01 */ B /* b */\n};", said("", "a", "b")),
        of("enum e {\n  A, /// < a\n  B // < b\n};", said("", "a", "b")),
        of(
            "/** @A: a word or two of it\n * @B: b */\nenum e {\n  /** a word or two of it */\n  A, B };",
            said("", "a word or two of it", "b")),
        // HeaderDoc, and @param
        of(
            "/*!\n @enum   Gate flags\n @abstract E\n @const A a\n @constant B\n    b\n @discussion More.\n */\nenum e { A, B };",
            said("E More.", "a", "b")),
        of("/** E\n * @field A a\n * @field B b\n */\nenum e { A, B };", said("E", "a", "b")),
        of("/** E\n * @param A\n *   a\n * @param B b\n */\nenum e { A, B };", said("E", "a", "b")),
        of(
            "enum e {\n  /** @name Modes\n * @{ */\n  /** a */\n  A,\n  B /** @} */\n};",
            said("From A on: Modes", "a", "")));
  }

  static Stream<Arguments> typedefs() {
    String constants = "\nstatic const T A = 1;\nstatic const T B = 2; /* b */\n";
    return Stream.of(
        of("/** E */\ntypedef unsigned T;" + constants, said("E", "", "b")),
        of("typedef unsigned T; /**< E */" + constants, said("E", "", "b")),
        of("// E\nusing T = unsigned;" + constants, said("E", "", "b")),
        of("/** E */\ntypedef unsigned T, *P;" + constants, said("E", "", "b")),
        of(
            "typedef unsigned T;\n/** @typedef T\n * E */\n\nint x;" + constants,
            said("E", "", "b")),
        of("/** no E */\ntypedef unsigned U;\ntypedef U T;" + constants, said("", "", "b")),
        of("/** E */\ntypedef unsigned T;\ntypedef unsigned T;" + constants, said("E", "", "b")),
        of(
            "/** E */\ntypedef unsigned T;\n/** a */\nstatic const T A = 1;\n"
                + "/** b */\nstatic const T B = 2;",
            said("E", "a", "b")));
  }

  /** Variables of one type, of which its typedef speaks. */
  @ParameterizedTest
  @MethodSource("typedefs")
  void findsWhatATypedefSaysOfItsFamily(String text, List<String> expected) {
    assertEquals(expected, said(unit(text, List.of()).enums().get(0)));
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void findsWhatACommentSpeaksOf(String text, List<String> expected) {
    assertEquals(expected, said(unit(text, List.of()).enums().get(0)));
  }

  static Stream<Arguments> families() {
    return Stream.of(
        of("#define A 1 /* a */\n#define B 2 // b\n", said("", "a", "b")),
        of("#define A 1 // a\n            // more\n#define B 2\n", said("", "a more", "")),
        of(
            "#define A 1                 /* a */\n#define B_LONG 2\n                            /* b */\n#define C 4 // c\n",
            said("", "a", "c")),
        of("/* a */\n#define A 1\n/** b */\n#define B 2\n", said("", "a", "b")),
        of(
            "/** x */\n#define A 1 /**< a */\n#define B 2 /**< b */\n",
            said("From A on: x", "a", "b")),
        of(
            "#define A 1\n                    /* a */\n#define B 2\n                    /* b */",
            said("", "a", "b")),
        of("#define A 1\n\t/* a */\n#define B 2\n\t/* b */\n", said("", "a", "b")),
        of("#define A 1\n\t/* b */\n#define B 2\n/* the last */\n", said("", "", "b")),
        of("#define A 1\n/* b */\n#define B 2\n/* x */\nint x;", said("", "", "b")),
        of("/* a */\n#ifndef A\n#define A 1\n#endif\n#define B 2", said("From A on: a", "", "")),
        of("/** @def A\n * a */\n#define X 1\n#define A 1\n#define B 2", said("", "", "")),
        of("/* (c) 2001 Me */\n#define A 1\n#define B 2", said("", "", "")),
        of("/* x */\n#ifndef X\n#define A 1\n#endif\n#define B 2", said("", "", "")),
        of("/* x */\n#ifndef A\n\n#define A 1\n#endif\n#define B 2", said("", "", "")),
        of("/* x */\n#ifndef A\n/* a */\n#define A 1\n#endif\n#define B 2", said("", "a", "")),
        of(
            "/* Of A, B and C. */\n#define A 1\n#define B 2\n#define C 3\n",
            said("From A on: Of A, B and C.", "", "", "")));
  }

  @ParameterizedTest
  @MethodSource("families")
  void findsWhatACommentOfAMacroSpeaksOf(String text, List<String> expected) {
    assertEquals(expected, said(unit(text, List.of("A", "B", "C*")).macros().orElseThrow()));
  }

  @Test
  void readsWordsOfAnyAlphabet() {
    String text = "enum e {\n  A, /* gr\u00FCn \u7DD1 */\n  B\n};";
    assertEquals(said("", "gr\u00FCn \u7DD1", ""), said(unit(text, List.of()).enums().get(0)));
  }

  private static Arguments of(String text, List<String> expected) {
    return Arguments.of(text, expected);
  }

  /** Of the whole first, then of each constant. */
  private static List<String> said(String... texts) {
    return List.of(texts);
  }

  private static List<String> said(CEnum e) {
    Stream<String> constants = e.constants().stream().map(c -> PlainText.of(c.doc()));
    return Stream.concat(Stream.of(PlainText.of(e.doc())), constants).toList();
  }

  private static CUnit unit(String text, List<String> macros) {
    CReader.Input input =
        new CReader.Input(
            List.of(new SourceText("syntax", 1, text)),
            CAbi.LP64,
            List.of(),
            macros,
            Includes.NONE);
    return CReader.read(input, new Problems());
  }
}
