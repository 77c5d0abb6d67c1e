package io.github.nativeflags.examples.drm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndividualizationTest {
  private static final Path SHIPPED =
      Path.of("src/main/resources/io/github/nativeflags/examples/drm/individualization.bin");

  @TempDir private Path work;

  /** {@code -Dnativeflags.goldens=write} writes it anew. */
  @Test
  void theRecordingIsTheOneWrittenHere() throws IOException {
    if ("write".equals(System.getProperty("nativeflags.goldens"))) {
      Files.write(SHIPPED, Recording.shipped());
    }
    assertArrayEquals(Recording.shipped(), Files.readAllBytes(SHIPPED));
  }

  @Test
  void showsTheRecording() {
    assertEquals(
        """
        0
        INDI_BEGIN
        INDI_DOWNLOAD                   0 bytes of an unknown total HTTP_CONNECTING
        INDI_DOWNLOAD                   500 bytes of an unknown total HTTP_RECEIVING
        INDI_FAIL                       HRESULT 0x80072EFE
        INDI_BEGIN
        INDI_DOWNLOAD                   [##..................] 8192 of 81920 bytes HTTP_RECEIVING
        INDI_CANCEL
        INDI_BEGIN
        INDI_DOWNLOAD                   [....................] 0 of 81920 bytes HTTP_CONNECTING
        INDI_DOWNLOAD                   [#####...............] 20480 of 81920 bytes HTTP_RECEIVING
        INDI_DOWNLOAD                   [##########..........] 40960 of 81920 bytes HTTP status 7 (not documented)
        INDI_DOWNLOAD                   [###############.....] 61440 of 81920 bytes HTTP_RECEIVING
        INDI_DOWNLOAD | INDI_INSTALL    [####################] 81920 of 81920 bytes HTTP_COMPLETED
        INDI_INSTALL
        INDI_INSTALL | 0x40             (not documented: 0x40)
        INDI_SUCCEED
        """,
        run());
  }

  @Test
  void aDownloadBeyondTwoGigabytesIsUnsigned() throws IOException {
    Recording recording = new Recording().download(0x10, 3, 0x80000000, 0xFFFFFFFF);
    assertEquals(
        "0\nINDI_DOWNLOAD                   [##########..........] 2147483648 of 4294967295 bytes"
            + " HTTP_RECEIVING\n",
        run(file(recording.bytes())));
  }

  @Test
  void theRecordsBeforeATruncatedOneAreShown() throws IOException {
    byte[] cut = Arrays.copyOf(Recording.shipped(), 70);
    assertEquals(
        """
        1
        INDI_BEGIN
        INDI_DOWNLOAD                   0 bytes of an unknown total HTTP_CONNECTING
        The recording cannot be shown: record 3 at offset 64 is cut off: 6 of 32 bytes
        """,
        run(file(cut)));
  }

  @Test
  void aCorruptRecordIsNamed() throws IOException {
    assertEquals(
        "1\nThe recording cannot be shown: record 1 at offset 0 is corrupt: 9 bytes read of 8\n",
        run(file(new Recording().download(0x10, 0, 9, 8).bytes())));
  }

  @Test
  void anEmptyRecordingIsNone() throws IOException {
    assertEquals("1\nThe recording cannot be shown: it is empty\n", run(file(new byte[0])));
  }

  @Test
  void aMissingRecordingIsNamedWithTheReason() {
    String missing = work.resolve("nowhere.bin").toString();
    assertEquals(
        "1\nThe recording cannot be shown: " + missing + " does not exist\n", run(missing));
  }

  @Test
  void aDirectoryIsNoRecording() {
    assertEquals(
        "1\nThe recording cannot be shown: " + work + " is a directory\n", run(work.toString()));
  }

  @Test
  void twoRecordingsAreTooMany() {
    assertEquals("2\nUsage: Individualization [RECORDING]\n", run("one.bin", "two.bin"));
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(text, true, StandardCharsets.UTF_8);
    int status = Individualization.run(arguments, stream, stream);
    return status + "\n" + text.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private String file(byte[] bytes) throws IOException {
    return Files.write(work.resolve("recording.bin"), bytes).toString();
  }
}
