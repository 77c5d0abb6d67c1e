package io.github.nativeflags.examples.drm;

import static io.github.nativeflags.examples.drm.DrmHttpStatusConstants.HTTP_COMPLETED;
import static io.github.nativeflags.examples.drm.DrmHttpStatusConstants.HTTP_CONNECTING;
import static io.github.nativeflags.examples.drm.DrmHttpStatusConstants.HTTP_NOTINITIATED;
import static io.github.nativeflags.examples.drm.DrmHttpStatusConstants.HTTP_RECEIVING;
import static io.github.nativeflags.examples.drm.DrmIndividualizationStatusConstants.INDI_BEGIN;
import static io.github.nativeflags.examples.drm.DrmIndividualizationStatusConstants.INDI_CANCEL;
import static io.github.nativeflags.examples.drm.DrmIndividualizationStatusConstants.INDI_DOWNLOAD;
import static io.github.nativeflags.examples.drm.DrmIndividualizationStatusConstants.INDI_FAIL;
import static io.github.nativeflags.examples.drm.DrmIndividualizationStatusConstants.INDI_INSTALL;
import static io.github.nativeflags.examples.drm.DrmIndividualizationStatusConstants.INDI_SUCCEED;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The writer of recordings, and the one that comes with the example. */
final class Recording {
  private static final int TOTAL = 81_920;

  private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

  /** Three attempts: one fails, one is cancelled, one succeeds. */
  static byte[] shipped() {
    return new Recording()
        .state(INDI_BEGIN)
        .download(INDI_DOWNLOAD, HTTP_CONNECTING, 0, 0)
        .download(INDI_DOWNLOAD, HTTP_RECEIVING, 500, 0)
        .add(0x80072EFE, INDI_FAIL, 1, HTTP_NOTINITIATED, 0, 0)
        .state(INDI_BEGIN)
        .download(INDI_DOWNLOAD, HTTP_RECEIVING, 8_192, TOTAL)
        .state(INDI_CANCEL)
        .state(INDI_BEGIN)
        .download(INDI_DOWNLOAD, HTTP_CONNECTING, 0, TOTAL)
        .download(INDI_DOWNLOAD, HTTP_RECEIVING, 20_480, TOTAL)
        .download(INDI_DOWNLOAD, 7, 40_960, TOTAL)
        .download(INDI_DOWNLOAD, HTTP_RECEIVING, 61_440, TOTAL)
        .download(INDI_DOWNLOAD | INDI_INSTALL, HTTP_COMPLETED, TOTAL, TOTAL)
        .state(INDI_INSTALL)
        .state(INDI_INSTALL | 0x40)
        .state(INDI_SUCCEED)
        .bytes();
  }

  private Recording state(int status) {
    return add(0, status, 0, HTTP_NOTINITIATED, 0, 0);
  }

  Recording download(int status, int http, int progress, int total) {
    return add(0, status, 1, http, progress, total);
  }

  Recording add(int hr, int status, int requests, int http, int progress, int total) {
    stream.writeBytes(
        ByteBuffer.allocate(StatusRecord.SIZE)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(hr)
            .putInt(status)
            .putLong(0)
            .putInt(requests)
            .putInt(http)
            .putInt(progress)
            .putInt(total)
            .array());
    return this;
  }

  byte[] bytes() {
    return stream.toByteArray();
  }
}
