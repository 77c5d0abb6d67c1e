package house;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The constants of DOOR as compile-time constants.
 * <p>As an enum: {@link Door}.
 * <p>Generated from <code>syntax</code> for <code>house.DoorSpec</code>.
 */
@Generated("io.github.nativeflags.processor.NativeFlagEnumProcessor")
@NullMarked
public final class DoorConstants {
    /**
     * The flag <code>1</code>.
     * <p>A value of the field <code>bolt</code>.
     */
    public static final int OPEN = 1;

    /**
     * The flag <code>2</code>.
     * <p>A value of the field <code>bolt</code>.
     */
    public static final int SHUT = 2;

    /**
     * No instances.
     */
    private DoorConstants() {
    }
}
