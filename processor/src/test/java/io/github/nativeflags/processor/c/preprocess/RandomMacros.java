package io.github.nativeflags.processor.c.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Programs of macros at random: definitions that use each other in every way, and uses. */
final class RandomMacros {
  private static final List<String> NAMES =
      List.of("A", "B", "C", "D", "E", "f", "g", "h", "k", "m");

  private final Random random;

  RandomMacros(long seed) {
    random = new Random(seed);
  }

  /** One more program; no two of them share a name. */
  String next() {
    StringBuilder text = new StringBuilder();
    for (String name : NAMES) {
      if (random.nextInt(5) > 0) {
        text.append(definition(name)).append('\n');
      }
      if (random.nextInt(12) == 0) {
        text.append("#undef ").append(any(NAMES)).append('\n');
      }
    }
    for (int i = 0; i < 4; i++) {
      text.append(tokens(List.of(), 5, 2)).append(" ;\n");
    }
    NAMES.forEach(name -> text.append("#undef ").append(name).append('\n'));
    return text.toString();
  }

  private String definition(String name) {
    if (Character.isUpperCase(name.charAt(0))) {
      return "#define " + name + " " + tokens(List.of(), 3, 0);
    }
    List<String> parameters = new ArrayList<>(List.of("x", "y").subList(0, 1 + random.nextInt(2)));
    boolean variadic = random.nextInt(3) == 0;
    String list = String.join(", ", parameters) + (variadic ? ", ..." : "");
    if (variadic) {
      parameters.add("__VA_ARGS__");
    }
    StringBuilder body = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String parameter = any(parameters);
      switch (random.nextInt(7)) {
        case 0 -> body.append(" #").append(parameter);
        case 1 -> body.append(" ").append(parameter).append(" ## _");
        case 2 -> body.append(" p_ ## ").append(parameter);
        case 3 -> body.append(" ").append(tokens(parameters, 1, random.nextInt(2)));
        case 4 -> body.append(variadic ? " __VA_OPT__(" + parameter + " o)" : " " + parameter);
        default -> body.append(" ").append(parameter);
      }
    }
    return "#define " + name + "(" + list + ")" + body;
  }

  private String tokens(List<String> parameters, int most, int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i >= 0; i--) {
      text.append(token(parameters, depth)).append(random.nextInt(4) == 0 ? "" : " ");
      text.append(random.nextInt(8) == 0 ? "/* c */" : " ");
    }
    return text.toString();
  }

  private String token(List<String> parameters, int depth) {
    int choice = random.nextInt(8);
    if (choice < 2 && depth > 0) {
      String call = any(NAMES.subList(5, NAMES.size())) + "(" + tokens(parameters, 2, depth - 1);
      return call + (random.nextInt(3) > 0 ? "," + tokens(parameters, 2, depth - 1) : "") + ")";
    } else if (choice < 5) {
      return any(NAMES);
    } else if (choice == 5 && !parameters.isEmpty()) {
      return any(parameters);
    }
    return any(List.of("1", "0x2F", "q", "r", "+", "(s)", "<", "\"t\"", "'\\n'", "(u, v)"));
  }

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
