package io.github.nativeflags.processor.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The text that the bytes of a file spell: by its byte order mark, else UTF-8, else the encoding of
 * Western Windows, in which older headers are written.
 */
public final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String MARK = "\uFEFF";

  private TextDecoder() {}

  /**
   * The text, without its byte order mark. Where a few bytes of a file in UTF-8 are none, each of
   * them stands in it as a {@link StrayByte}.
   */
  public static String decode(byte[] bytes) {
    String text = text(bytes);
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  /** The text of a file, unpacked if it is, unless it has more bytes than may be. */
  public static Optional<String> read(InputStream in, int maxBytes) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    byte[] plain = bytes.length <= maxBytes ? unpacked(bytes, maxBytes) : bytes;
    return plain.length > maxBytes ? Optional.empty() : Optional.of(decode(plain));
  }

  /**
   * As manual pages lie on a machine (RFC 1952, 2.3.1). No more is unpacked than what tells that it
   * is too much; what only begins like this stays as it is.
   */
  private static byte[] unpacked(byte[] bytes, int maxBytes) {
    if (!startsWith(bytes, 0x1F, 0x8B)) {
      return bytes;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readNBytes(maxBytes + 1);
    } catch (IOException e) {
      return bytes;
    }
  }

  private static String text(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    int stray = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isMalformed()) {
      for (int i = 0; i < result.length(); i++) {
        out.put(StrayByte.of(in.get()));
        stray++;
      }
      result = decoder.decode(in, out, true);
    }
    return isUtf8(out.flip(), stray) ? out.toString() : new String(bytes, WINDOWS_1252);
  }

  /** A sequence of several bytes is UTF-8 by chance hardly ever: these outweigh a slip. */
  private static boolean isUtf8(CharBuffer text, int stray) {
    long sequences = text.chars().filter(c -> c > 0x7F && !StrayByte.is((char) c)).count();
    return stray == 0 || stray < sequences;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
