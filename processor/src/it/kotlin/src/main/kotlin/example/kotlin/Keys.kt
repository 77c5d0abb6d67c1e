package example.kotlin

private const val COPY = KeyConstants.KEY_CONTROL

fun copies(keys: KeyMask): Boolean = keys.value() == COPY

fun held(bits: Int): String =
    KeyMask.ofBits(bits).joinToString("+") { key ->
        when (key) {
            Key.KEY_SHIFT -> "shift"
            Key.KEY_CONTROL -> "control"
            Key.KEY_ALT -> "alt"
        }
    }

fun shifted(keys: KeyMask): KeyMask = keys + Key.KEY_SHIFT - Key.KEY_ALT

fun together(one: KeyMask, other: KeyMask): KeyMask = one + other - KeyMask.of(Key.KEY_ALT)

fun shifts(keys: KeyMask): Boolean = Key.KEY_SHIFT in keys
