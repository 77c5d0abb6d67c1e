package io.github.nativeflags.examples.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** An option for a mask takes its text, once picocli knows how. */
class PicocliTest {
  @Command(name = "door")
  static final class Program implements Runnable {
    @Option(names = "--state")
    DoorStateMask state = DoorStateMask.NONE;

    @Option(names = "--kind")
    DoorKind kind = DoorKind.SWING;

    @Option(names = "--flags", split = ",")
    Set<DoorState> flags = Set.of();

    @Override
    public void run() {}
  }

  private final Program program = new Program();
  private final StringWriter said = new StringWriter();

  private int run(CommandLine line, String... arguments) {
    return line.setErr(new PrintWriter(said, true)).execute(arguments);
  }

  private CommandLine withMasks() {
    return new CommandLine(program)
        .registerConverter(DoorStateMask.class, DoorStateMask::valueOf)
        .registerConverter(DoorKind.class, DoorKind.table()::constantOf);
  }

  @ParameterizedTest
  @CsvSource({"--state=OPEN|ALARM|0x40", "'--state=DOOR_OPEN, ALARM, 64'"})
  void takesTheText(String argument) {
    assertEquals(0, run(withMasks(), argument, "--kind=2", "--flags=OPEN,LOCKED"));
    assertEquals(DoorStateMask.ofBits(0x80000041), program.state);
    assertEquals(DoorKind.SLIDING, program.kind);
    assertEquals(Set.of(DoorState.OPEN, DoorState.LOCKED), program.flags);
  }

  @Test
  void saysWhatIsWrong() {
    assertEquals(2, run(withMasks(), "--state=OPNE"));
    assertTrue(said.toString().contains("did you mean OPEN?"), said::toString);
  }

  @Test
  void saysThatAConverterIsMissing() {
    assertEquals(2, run(new CommandLine(program), "--state=OPEN"));
    assertTrue(said.toString().contains("No TypeConverter registered"), said::toString);
    assertEquals(2, run(new CommandLine(program), "--kind=1"), "no ordinal");
  }
}
