package io.github.nativeflags.examples.drm;

import io.github.nativeflags.NativeFlagEnum;

/** How far the HTTP request of a DRM transaction has come. */
@NativeFlagEnum(
    declaredIn = "Drmexternals.h",
    kind = NativeFlagEnum.Kind.VALUES,
    abi = NativeFlagEnum.Abi.LLP64,
    syntax =
        """
        typedef enum DRM_HTTP_STATUS {
          HTTP_NOTINITIATED  = 0,
          HTTP_CONNECTING    = 1,
          HTTP_REQUESTING    = 2,
          HTTP_RECEIVING     = 3,
          HTTP_COMPLETED     = 4
        } ;""")
interface DrmHttpStatusSpec {}
