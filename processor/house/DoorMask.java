package house;

import io.github.nativeflags.runtime.FlagField;
import io.github.nativeflags.runtime.FlagTable;
import io.github.nativeflags.runtime.NativeMask;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collector;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A set of flags of DOOR, and utilities on raw masks.
 * <table class="plain">
 * <caption>Bits</caption>
 * <tbody>
 * <tr><th scope="col">7</th><th scope="col">6</th><th scope="col">5</th><th scope="col">4</th><th scope="col">3</th><th scope="col">2</th><th scope="col">1</th><th scope="col">0</th></tr>
 * <tr>
 * <td>&nbsp;</td>
 * <td>&nbsp;</td>
 * <td>&nbsp;</td>
 * <td>&nbsp;</td>
 * <td>&nbsp;</td>
 * <td>&nbsp;</td>
 * <td colspan="2">{@link #BOLT_FIELD bolt}</td>
 * </tr>
 * </tbody>
 * </table>
 * <p>What they mean: {@link Door}.
 * <p>Generated from <code>syntax</code> for <code>house.DoorSpec</code>.
 */
@Generated("io.github.nativeflags.processor.NativeFlagEnumProcessor")
@NullMarked
public final class DoorMask extends NativeMask<Door, DoorMask> {
    /**
     * The union of all constants but sentinels.
     */
    public static final int KNOWN_BITS = 0x0003;

    /**
     * The empty mask.
     */
    public static final DoorMask NONE = new DoorMask(0);

    /**
     * The mask of all known bits.
     */
    public static final DoorMask ALL = ofBits(KNOWN_BITS);

    /**
     * The serial form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * The field {@code bolt}: the bits {@code 0x0003}.
     */
    public static final FlagField<Door> BOLT_FIELD = Door.table().field("bolt");

    /**
     * A mask.
     *
     * @param bits its bits, zero-extended
     */
    private DoorMask(long bits) {
        super(bits);
    }

    /**
     * Returns the mask of some flags.
     *
     * @param flags the flags
     * @return their union
     */
    public static DoorMask of(Door... flags) {
        return new DoorMask(Door.table().bitsOf(flags));
    }

    /**
     * Returns the mask of some flags.
     *
     * @param flags the flags
     * @return their union
     */
    public static DoorMask of(Collection<Door> flags) {
        return new DoorMask(Door.table().bitsOf(flags));
    }

    /**
     * Returns the mask of raw bits, unknown ones included.
     *
     * @param bits the raw bits
     * @return the mask
     */
    public static DoorMask ofBits(int bits) {
        return new DoorMask(bits & 0xFFFFFFFFL);
    }

    /**
     * Returns the mask of raw bits that are all known.
     *
     * @param bits the raw bits
     * @return the mask
     * @throws io.github.nativeflags.runtime.UnknownBitsException if a bit is unknown
     */
    public static DoorMask ofBitsStrict(int bits) {
        return new DoorMask(Door.table().strict(bits));
    }

    /**
     * Returns the mask of the known bits among raw bits.
     *
     * @param bits the raw bits
     * @return the mask
     */
    public static DoorMask ofBitsTruncated(int bits) {
        return ofBits(bits & KNOWN_BITS);
    }

    /**
     * Returns the mask that a text names.
     *
     * @param text the text, such as {@code A | B | 0x40}
     * @return the mask
     * @throws io.github.nativeflags.runtime.MaskFormatException if the text names no mask
     */
    public static DoorMask valueOf(String text) {
        return new DoorMask(Door.table().parse(text));
    }

    /**
     * Returns a collector of flags into a mask.
     *
     * @return the collector
     */
    public static Collector<Door, ?, DoorMask> toMask() {
        return Door.table().collector(DoorMask::new);
    }

    /**
     * Returns the raw mask of some flags.
     *
     * @param flags the flags
     * @return their union
     */
    public static int maskOf(Door... flags) {
        return (int) Door.table().bitsOf(flags);
    }

    /**
     * Returns the raw mask of some flags.
     *
     * @param flags the flags
     * @return their union
     */
    public static int maskOf(Collection<Door> flags) {
        return (int) Door.table().bitsOf(flags);
    }

    /**
     * Tells whether a raw mask contains a flag.
     *
     * @param mask the raw mask
     * @param flag the flag
     * @return whether it does
     */
    public static boolean has(int mask, Door flag) {
        return Door.table().has(mask, flag);
    }

    /**
     * Tells whether a raw mask contains all of some bits.
     *
     * @param mask the raw mask
     * @param bits the bits
     * @return whether it does
     */
    public static boolean hasAll(int mask, int bits) {
        return (mask & bits) == bits;
    }

    /**
     * Tells whether a raw mask contains any of some bits.
     *
     * @param mask the raw mask
     * @param bits the bits
     * @return whether it does
     */
    public static boolean hasAny(int mask, int bits) {
        return (mask & bits) != 0;
    }

    /**
     * Returns the bits of a raw mask that no constant explains.
     *
     * @param mask the raw mask
     * @return the unknown bits
     */
    public static int unknownBits(int mask) {
        return mask & ~KNOWN_BITS;
    }

    /**
     * Returns a raw mask with a flag.
     *
     * @param mask the raw mask
     * @param flag the flag
     * @return the new mask
     */
    public static int set(int mask, Door flag) {
        return (int) Door.table().set(mask, flag);
    }

    /**
     * Returns a raw mask with or without a flag.
     *
     * @param mask the raw mask
     * @param flag the flag
     * @param on whether to set the flag, else to clear it
     * @return the new mask
     */
    public static int set(int mask, Door flag, boolean on) {
        return on ? set(mask, flag) : clear(mask, flag);
    }

    /**
     * Returns a raw mask without a flag.
     *
     * @param mask the raw mask
     * @param flag the flag
     * @return the new mask
     */
    public static int clear(int mask, Door flag) {
        return (int) Door.table().clear(mask, flag);
    }

    /**
     * Returns a raw mask with a flag inverted.
     *
     * @param mask the raw mask
     * @param flag the flag
     * @return the new mask
     */
    public static int toggle(int mask, Door flag) {
        return (int) Door.table().toggle(mask, flag);
    }

    /**
     * Returns the text of a raw mask.
     *
     * @param mask the raw mask
     * @return its flags and unknown bits
     */
    public static String toString(int mask) {
        return Door.table().toString(mask);
    }

    /**
     * Returns the raw mask that a text names.
     *
     * @param text the text, such as {@code A | B | 0x40}
     * @return the mask
     * @throws io.github.nativeflags.runtime.MaskFormatException if the text names no mask
     */
    public static int parse(String text) {
        return (int) Door.table().parse(text);
    }

    /**
     * Does something for each flag of a raw mask.
     *
     * @param mask the raw mask
     * @param action what to do
     */
    public static void forEach(int mask, Consumer<? super Door> action) {
        Door.table().forEach(mask, action);
    }

    /**
     * Returns the raw mask.
     *
     * @return the value in C
     */
    public int value() {
        return (int) bits();
    }

    @Override
    protected FlagTable<Door> table() {
        return Door.table();
    }

    @Override
    protected DoorMask create(long bits) {
        return new DoorMask(bits);
    }

    /**
     * Returns the value of {@link #BOLT_FIELD}.
     *
     * @return the constant, or empty if none is defined for the value
     */
    public Optional<Door> bolt() {
        return BOLT_FIELD.find(bits());
    }

    /**
     * Returns this mask with another value of {@link #BOLT_FIELD}.
     *
     * @param value one of the values of the field
     * @return the mask
     * @throws IllegalArgumentException if the flag is no value of the field
     */
    public DoorMask withBolt(Door value) {
        return create(BOLT_FIELD.set(bits(), value));
    }

    /**
     * Returns this mask with {@link #BOLT_FIELD} zero.
     *
     * @return the mask
     */
    public DoorMask withoutBolt() {
        return create(BOLT_FIELD.clear(bits()));
    }

    /**
     * Returns the value of {@link #BOLT_FIELD} in a raw mask.
     *
     * @param mask the raw mask
     * @return the constant, or empty if none is defined for the value
     */
    public static Optional<Door> bolt(int mask) {
        return BOLT_FIELD.find(mask & 0xFFFFFFFFL);
    }

    /**
     * Returns a raw mask with another value of {@link #BOLT_FIELD}.
     *
     * @param mask the raw mask
     * @param flag the flag
     * @return the new mask
     * @throws IllegalArgumentException if the flag is no value of the field
     */
    public static int withBolt(int mask, Door flag) {
        return (int) BOLT_FIELD.set(mask & 0xFFFFFFFFL, flag);
    }

    /**
     * Returns a raw mask with {@link #BOLT_FIELD} zero.
     *
     * @param mask the raw mask
     * @return the new mask
     */
    public static int withoutBolt(int mask) {
        return (int) BOLT_FIELD.clear(mask & 0xFFFFFFFFL);
    }
}
