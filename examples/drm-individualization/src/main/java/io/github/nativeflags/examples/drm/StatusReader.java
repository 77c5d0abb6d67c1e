package io.github.nativeflags.examples.drm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The reader of a recorded stream of little-endian status records. */
final class StatusReader {
  private final InputStream stream;
  private int records;

  StatusReader(InputStream stream) {
    this.stream = stream;
  }

  /** The next record, or nothing at the end of the stream. */
  Optional<StatusRecord> next() throws IOException {
    byte[] bytes = stream.readNBytes(StatusRecord.SIZE);
    if (bytes.length == 0) {
      return Optional.empty();
    }
    if (bytes.length < StatusRecord.SIZE) {
      throw bad("is cut off: " + bytes.length + " of " + StatusRecord.SIZE + " bytes");
    }
    StatusRecord status = StatusRecord.read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    if (status.totalKnown() && status.progress() > status.total()) {
      throw bad("is corrupt: " + status.progress() + " bytes read of " + status.total());
    }
    records++;
    return Optional.of(status);
  }

  /** How many records have been read. */
  int records() {
    return records;
  }

  private IOException bad(String what) {
    long offset = (long) records * StatusRecord.SIZE;
    return new IOException("record " + (records + 1) + " at offset " + offset + " " + what);
  }
}
