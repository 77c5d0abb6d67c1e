package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(kind = NativeFlagEnum.Kind.FLAGS)
interface NotInteger {
  /** Fine. */
  int OPEN = 1, LOCKED = 2;

  String LABEL = "open";
  @Deprecated int OPENED = Integer.parseInt("4");
  Long WIDE = 8L;
}
