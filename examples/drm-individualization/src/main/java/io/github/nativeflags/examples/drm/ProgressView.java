package io.github.nativeflags.examples.drm;

import java.util.Locale;

/** The line of text that shows a status record. */
final class ProgressView {
  private static final int WIDTH = 20;

  private ProgressView() {}

  static String show(StatusRecord status) {
    StringBuilder line = new StringBuilder(String.format("%-32s", status.status()));
    if (status.status().contains(DrmIndividualizationStatus.INDI_DOWNLOAD)) {
      line.append(bar(status)).append(' ').append(http(status.httpStatus()));
    }
    if (status.status().contains(DrmIndividualizationStatus.INDI_FAIL)) {
      line.append(String.format("HRESULT 0x%08X", status.hr()));
    }
    if (status.status().unknownBits() != 0) {
      line.append("(not documented: 0x")
          .append(Long.toHexString(status.status().unknownBits()).toUpperCase(Locale.ROOT))
          .append(')');
    }
    return line.toString().stripTrailing();
  }

  private static String bar(StatusRecord status) {
    if (!status.totalKnown()) {
      return status.progress() + " bytes of an unknown total";
    }
    int done = (int) (WIDTH * status.progress() / status.total());
    return String.format(
        "[%s%s] %d of %d bytes",
        "#".repeat(done), ".".repeat(WIDTH - done), status.progress(), status.total());
  }

  private static String http(int value) {
    return DrmHttpStatus.find(value)
        .map(DrmHttpStatus::nativeName)
        .orElse("HTTP status " + value + " (not documented)");
  }
}
