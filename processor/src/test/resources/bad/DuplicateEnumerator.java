package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    syntax = """
        enum COLOR {
          RED = 1,
          RED = 2
        };""")
interface DuplicateEnumerator {}
