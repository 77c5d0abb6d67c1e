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

  static StatusRecord read(ByteBuffer structure) {
    return new StatusRecord(
        structure.getInt(0),
        DrmIndividualizationStatusMask.ofBits(structure.getInt(4)),
        Integer.toUnsignedLong(structure.getInt(16)),
        structure.getInt(20),
        Integer.toUnsignedLong(structure.getInt(24)),
        Integer.toUnsignedLong(structure.getInt(28)));
  }

  /** A server need not say how much there is to download: the total is 0 then. */
  boolean totalKnown() {
    return total != 0;
  }
}
