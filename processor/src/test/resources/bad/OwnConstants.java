package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(syntax = "enum DOOR { OPEN = 1, LOCKED = 2, BARRED = 4 };")
interface OwnConstants {
  int BOLTED = 8;
}
