package io.github.nativeflags.examples.drm;

import java.nio.ByteBuffer;

/**
 * A {@code WM_INDIVIDUALIZE_STATUS} structure of 64-bit Windows, without its pointer.
 *
 * @param hr the HRESULT
 * @param status the state; bits that nobody documented are kept
 * @param requests the HTTP round trips so far, unsigned
 * @param httpStatus the raw {@code DRM_HTTP_STATUS}, which a newer SDK may have extended
 * @param progress the bytes downloaded
 * @param total the bytes to download
 */
record StatusRecord(
    int hr,
    DrmIndividualizationStatusMask status,
    long requests,
    int httpStatus,
    long progress,
    long total) {
  /** The size of the structure: the pointer is aligned to 8 bytes. */
  static final int SIZE = 32;

  static StatusRecord read(ByteBuffer buffer, int offset) {
    return new StatusRecord(
        buffer.getInt(offset),
        DrmIndividualizationStatusMask.ofBits(buffer.getInt(offset + 4)),
        Integer.toUnsignedLong(buffer.getInt(offset + 16)),
        buffer.getInt(offset + 20),
        Integer.toUnsignedLong(buffer.getInt(offset + 24)),
        Integer.toUnsignedLong(buffer.getInt(offset + 28)));
  }
}
