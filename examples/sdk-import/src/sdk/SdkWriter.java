import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The writer of a made-up SDK for the machines on board of a ship: a reference page for each of 300
 * enumerations, some pages about something else, and a header of over 10,000 lines that declares 30
 * more.
 */
public final class SdkWriter {
  private static final List<String> MACHINES =
      List.of(
          "ANCHOR", "BALLAST", "BEACON", "BILGE", "BOILER", "BRIDGE", "CABIN", "CAPSTAN", "COMPASS",
          "CRANE", "DAVIT", "DECK", "ENGINE", "FUNNEL", "GALLEY", "GANGWAY", "GYRO", "HATCH",
          "HELM", "HORN", "KEEL", "LADDER", "LANTERN", "MAST", "PUMP", "RADAR", "RUDDER", "SONAR",
          "THRUSTER", "WINCH");
  private static final List<String> ASPECTS =
      List.of(
          "STATE", "MODE", "ERROR", "EVENT", "COMMAND", "FLAGS", "OPTIONS", "RIGHTS", "ALARMS",
          "SENSORS",
          "LAMPS");
  private static final List<String> WORDS =
      List.of(
          "IDLE", "READY", "STARTING", "RUNNING", "SLOW", "FAST", "HOLDING", "STOPPING", "BLOCKED",
          "OVERLOAD", "FLOODED", "LOCKED", "MANUAL", "REMOTE", "SERVICE", "WORN");
  private static final int ON_PAGES = ASPECTS.indexOf("LAMPS");
  private static final int FIRST_FLAGS = ASPECTS.indexOf("FLAGS");

  /** A constant with the text of its value. */
  private record Constant(String name, String value, String meaning) {}

  /** An enumeration. */
  private record Enumeration(String name, String summary, List<Constant> constants) {}

  private SdkWriter() {}

  /** Writes the SDK into a directory. */
  public static void main(String[] arguments) throws IOException {
    Path sdk = Path.of(arguments[0]);
    List<Enumeration> all = new ArrayList<>();
    for (int machine = 0; machine < MACHINES.size(); machine++) {
      for (int aspect = 0; aspect < ASPECTS.size(); aspect++) {
        all.add(enumeration(machine, aspect));
      }
      write(sdk.resolve("pages/" + folder(machine) + "/overview.md"), overview(machine));
    }
    for (int i = 0; i < all.size(); i++) {
      if (i % ASPECTS.size() >= ON_PAGES) {
        continue;
      }
      String file = all.get(i).name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
      String page = i % 2 == 0 ? page(all.get(i)) : fieldPage(all.get(i));
      write(sdk.resolve("pages/" + folder(i / ASPECTS.size()) + "/" + file), page);
    }
    write(sdk.resolve("include/ship.h"), header(all));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String folder(int machine) {
    return MACHINES.get(machine).toLowerCase(Locale.ROOT);
  }

  private static Enumeration enumeration(int machine, int aspect) {
    String name = "SHIP_" + MACHINES.get(machine) + "_" + ASPECTS.get(aspect);
    boolean flags = aspect >= FIRST_FLAGS;
    List<Constant> constants = new ArrayList<>();
    int count = 8 + (machine + 3 * aspect) % 8;
    for (int i = 0; i < count; i++) {
      String word = WORDS.get((i + machine) % WORDS.size());
      String value = flags ? "0x%04X".formatted(1 << i) : String.valueOf(10 * aspect + i);
      String meaning = flags ? "the bit for " : "the number for ";
      constants.add(
          new Constant(
              name + "_" + word,
              value,
              "The " + folder(machine) + " is " + word.toLowerCase(Locale.ROOT) + ": "
                  + meaning + ASPECTS.get(aspect).toLowerCase(Locale.ROOT) + "."));
    }
    if (flags) {
      String union = constants.get(0).name() + " | " + constants.get(2).name();
      constants.add(new Constant(name + "_USUAL", union, "What is usually asked for."));
    }
    String summary =
        "Tells the " + ASPECTS.get(aspect).toLowerCase(Locale.ROOT) + " of the " + folder(machine)
            + (flags ? "; constants can be combined." : ".");
    return new Enumeration(name, summary, constants);
  }

  private static String overview(int machine) {
    return "# About the " + folder(machine) + "\n\nHow the " + folder(machine)
        + " works on board. Read the manual of the yard first.\n";
  }

  private static String page(Enumeration e) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(e.name()).append(" enumeration\n\n").append(e.summary());
    page.append("\n\n## Syntax\n\n```C++\n").append(declaration(e, false)).append("```\n\n");
    page.append("## Constants\n\n<dl>\n");
    for (Constant constant : e.constants()) {
      page.append("<dt>\n\n**").append(constant.name()).append("**\n</dt> <dd>\n\n");
      page.append(constant.meaning()).append("\n\n</dd>\n");
    }
    return page.append("</dl>\n\n## Requirements\n\n| | |\n|-|-|\n| Header | Ship.h |\n").toString();
  }

  private static String fieldPage(Enumeration e) {
    StringBuilder page = new StringBuilder();
    page.append("---\nUID: NE:ship._").append(e.name()).append("\ntitle: ").append(e.name());
    page.append("\nreq.header: ship.h\nreq.typenames: ").append(e.name()).append("\n---\n\n# ");
    page.append(e.name()).append(" enumeration\n\n## -description\n\n").append(e.summary());
    page.append("\n\n## -enum-fields\n\n");
    for (Constant constant : e.constants()) {
      page.append("### -field ").append(constant.name()).append(" = ").append(constant.value());
      page.append("\n\n").append(constant.meaning()).append("\n\n");
    }
    return page.toString();
  }

  private static String declaration(Enumeration e, boolean commented) {
    StringBuilder text = new StringBuilder("typedef enum _" + e.name() + " {\n");
    for (Constant constant : e.constants()) {
      text.append(commented ? "  /** " + constant.meaning() + " */\n" : "");
      text.append("  ").append(constant.name()).append(" = ").append(constant.value());
      text.append(",\n");
    }
    return text.append("} ").append(e.name()).append(";\n").toString();
  }

  private static String header(List<Enumeration> all) {
    StringBuilder header = new StringBuilder("#ifndef SHIP_H\n#define SHIP_H\n\n");
    header.append("#include <stdint.h>\n\n#define SHIP_CALL(result) extern result\n\n");
    for (Enumeration e : all) {
      String low = e.name().toLowerCase(Locale.ROOT);
      header.append("/** ").append(e.summary()).append(" */\n").append(declaration(e, true));
      header.append("\n/** What is told of ").append(e.name()).append(". */\n");
      header.append("typedef struct ").append(low).append("_report {\n");
      header.append("  uint32_t size;\n  ").append(e.name()).append(" value;\n");
      header.append("  union { uint64_t ticks; double seconds; } at;\n");
      header.append("} ").append(low).append("_report;\n\n");
      header.append("SHIP_CALL(int) ").append(low).append("_ask(").append(low);
      header.append("_report *report);\n\n");
    }
    return header.append("#endif\n").toString();
  }
}
