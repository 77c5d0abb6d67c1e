package io.github.nativeflags.examples.inotify;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    source = {"inotify-events.7", "inotify-events.h"},
    macros = "IN_*",
    kind = NativeFlagEnum.Kind.FLAGS,
    interop = NativeFlagEnum.Interop.JNA,
    declaredIn = "sys/inotify.h",
    check = true)
interface InotifyEventSpec {}
