package bad;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    types = "*",
    syntax =
        """
        enum ANT { ANT_SMALL, ANT_GREAT = 4, ANT_GREATER = 8 };
        enum BEE { BEE_SMALL, BEE_GREAT };
        enum CAT { CAT_SMALL, CAT_GREAT };
        enum DOG { DOG_SMALL, DOG_GREAT = 4, DOG_GREATER = 8 };
        enum EEL { EEL_SMALL, EEL_GREAT };
        enum FOX { FOX_SMALL, FOX_GREAT };
        enum GNU { GNU_SMALL, GNU_GREAT = 4, GNU_GREATER = 8 };
        enum HEN { HEN_SMALL, HEN_GREAT };
        enum IBIS { IBIS_SMALL, IBIS_GREAT };
        enum JAY { JAY_SMALL, JAY_GREAT = 4, JAY_GREATER = 8 };
        enum KITE { KITE_LEFT = 1, KITE_RIGHT = 2 };
        enum LARK { LARK_LEFT = 1, LARK_RIGHT = 2 };
        """)
interface Summary {}
