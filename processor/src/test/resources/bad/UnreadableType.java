package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    types = "*",
    syntax = """
        enum brush { BRUSH_FLAT, BRUSH_ROUND };
        enum class paint : storage_of<int>::type { WET, DRY };""")
interface UnreadableType {}
