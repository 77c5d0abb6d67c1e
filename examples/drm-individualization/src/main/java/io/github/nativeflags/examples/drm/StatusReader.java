package io.github.nativeflags.examples.drm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The reader of a recorded stream of little-endian status records. */
final class StatusReader {
  private StatusReader() {}

  static List<StatusRecord> read(byte[] stream) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    List<StatusRecord> records = new ArrayList<>();
    for (int offset = 0; offset < stream.length; offset += StatusRecord.SIZE) {
      int left = stream.length - offset;
      if (left < StatusRecord.SIZE) {
        throw bad(records, offset, "is cut off: " + left + " of " + StatusRecord.SIZE + " bytes");
      }
      StatusRecord status = StatusRecord.read(buffer, offset);
      if (status.total() != 0 && status.progress() > status.total()) {
        throw bad(
            records,
            offset,
            "is corrupt: " + status.progress() + " bytes read of " + status.total());
      }
      records.add(status);
    }
    return records;
  }

  private static IOException bad(List<StatusRecord> before, int offset, String what) {
    return new IOException("record " + (before.size() + 1) + " at offset " + offset + " " + what);
  }
}
