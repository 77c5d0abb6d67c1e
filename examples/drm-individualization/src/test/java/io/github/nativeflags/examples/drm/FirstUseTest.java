package io.github.nativeflags.examples.drm;

import static io.github.nativeflags.examples.drm.DrmIndividualizationStatus.INDI_DOWNLOAD;
import static io.github.nativeflags.examples.drm.DrmIndividualizationStatus.INDI_INSTALL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the README shows of the generated types. */
class FirstUseTest {
  @Test
  void masksKeepWhatNobodyDocumented() {
    int raw = 0x70; // from the SDK: download, install, and a bit that nobody documented

    DrmIndividualizationStatusMask status = DrmIndividualizationStatusMask.ofBits(raw);
    assertTrue(status.contains(INDI_DOWNLOAD));
    assertEquals("INDI_DOWNLOAD | INDI_INSTALL | 0x40", status.toString());
    assertEquals(0x50, status.without(INDI_INSTALL).value());

    // the same without an object, for a hot loop or a JNI boundary
    assertTrue(DrmIndividualizationStatusMask.has(raw, INDI_DOWNLOAD));
    assertEquals(0x50, DrmIndividualizationStatusMask.clear(raw, INDI_INSTALL));
  }

  @Test
  void constantsServeInASwitch() {
    assertTrue(finished(0x02));
    assertFalse(finished(0x10));
  }

  private static boolean finished(int raw) {
    return switch (raw) {
      case DrmIndividualizationStatusConstants.INDI_SUCCEED,
          DrmIndividualizationStatusConstants.INDI_FAIL,
          DrmIndividualizationStatusConstants.INDI_CANCEL ->
          true;
      default -> false;
    };
  }
}
