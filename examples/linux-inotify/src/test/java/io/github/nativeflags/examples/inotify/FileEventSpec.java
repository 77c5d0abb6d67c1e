package io.github.nativeflags.examples.inotify;

import io.github.nativeflags.NativeFlagEnum;

/** The documentation of someone who knows of files only. */
@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    underlying = NativeFlagEnum.Underlying.UINT32,
    syntax = "enum file_event { IN_CREATE = 0x100, IN_DELETE = 0x200 };")
interface FileEventSpec {}
