package io.github.nativeflags.examples.drm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndividualizationTest {
  @TempDir private Path work;

  @Test
  void showsTheRecording() {
    assertEquals(
        """
        0
        INDI_BEGIN
        INDI_DOWNLOAD                   [....................] 0 of 81920 bytes HTTP_CONNECTING
        INDI_DOWNLOAD                   [#####...............] 20480 of 81920 bytes HTTP_RECEIVING
        INDI_DOWNLOAD                   [###############.....] 61440 of 81920 bytes HTTP_RECEIVING
        INDI_DOWNLOAD | INDI_INSTALL    [####################] 81920 of 81920 bytes HTTP_COMPLETED
        INDI_INSTALL
        INDI_INSTALL | 0x40              (not documented: 0x40)
        INDI_SUCCEED
        """,
        run());
  }

  @Test
  void showsWhatFailed() throws IOException {
    assertEquals(
        "0\nINDI_FAIL                       HRESULT 0x80070005\n",
        run(file(bytes(0x80070005, 4, 0, 0, 0, 0)).toString()));
  }

  @Test
  void aTruncatedRecordIsNamed() throws IOException {
    byte[] whole = recording();
    Path cut = file(java.util.Arrays.copyOf(whole, 70));
    assertEquals(
        "1\nThe recording cannot be shown: record 3 at offset 64 is cut off: 6 of 32 bytes\n",
        run(cut.toString()));
  }

  @Test
  void aCorruptRecordIsNamed() throws IOException {
    assertEquals(
        "1\nThe recording cannot be shown: record 1 at offset 0 is corrupt: 9 bytes read of 8\n",
        run(file(bytes(0, 0x10, 0, 0, 9, 8)).toString()));
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(text, true, StandardCharsets.UTF_8);
    int status = Individualization.run(arguments, stream, stream);
    return status + "\n" + text.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static byte[] recording() throws IOException {
    try (InputStream in = Individualization.class.getResourceAsStream("individualization.bin")) {
      return in.readAllBytes();
    }
  }

  private static byte[] bytes(int hr, int status, int requests, int http, int progress, int total) {
    return ByteBuffer.allocate(StatusRecord.SIZE)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(hr)
        .putInt(status)
        .putLong(0)
        .putInt(requests)
        .putInt(http)
        .putInt(progress)
        .putInt(total)
        .array();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(work.resolve("recording.bin"), bytes);
  }
}
