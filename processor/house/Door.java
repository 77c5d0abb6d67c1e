package house;

import io.github.nativeflags.runtime.FlagTable;
import io.github.nativeflags.runtime.NativeFlag;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The constants of DOOR.
 * <table class="striped">
 * <caption>Values of bolt (0x0003)</caption>
 * <thead>
 * <tr><th scope="col">Value</th><th scope="col">Constant</th></tr>
 * </thead>
 * <tbody>
 * <tr><td><code>1</code></td><td>{@link #OPEN}</td></tr>
 * <tr><td><code>2</code></td><td>{@link #SHUT}</td></tr>
 * </tbody>
 * </table>
 * <p>Generated from <code>syntax</code> for <code>house.DoorSpec</code>.
 * <p>SHA-256 of the text read:
 * <code>9f18b99230abe6b71ea2286ad0481e3924f605261dd0ed1b7a7aecd72469730d</code>.
 */
@Generated("io.github.nativeflags.processor.NativeFlagEnumProcessor")
@NullMarked
public enum Door implements NativeFlag {
    /**
     * The flag <code>1</code>.
     * <p>A value of the field <code>bolt</code>.
     */
    OPEN(1),

    /**
     * The flag <code>2</code>.
     * <p>A value of the field <code>bolt</code>.
     */
    SHUT(2);

    /**
     * The value in C.
     */
    private final int value;

    /**
     * A constant.
     *
     * @param value its value in C
     */
    Door(int value) {
        this.value = value;
    }

    /**
     * Returns the value.
     *
     * @return the value in C
     */
    public int value() {
        return value;
    }

    @Override
    public String nativeName() {
        return name();
    }

    @Override
    public long nativeValue() {
        return value & 0xFFFFFFFFL;
    }

    /**
     * Finds the constant of a value.
     *
     * @param value the value
     * @return the constant, or empty
     */
    public static Optional<Door> find(int value) {
        return Table.TABLE.find(value);
    }

    /**
     * Returns the constant of a value.
     *
     * @param value the value
     * @return the constant
     * @throws io.github.nativeflags.runtime.UnknownConstantException if no constant has it
     */
    public static Door of(int value) {
        return Table.TABLE.of(value);
    }

    /**
     * Returns the constant of a value, if any.
     *
     * @param value the value
     * @return the constant, or null
     */
    public static @Nullable Door ofOrNull(int value) {
        return Table.TABLE.ofOrNull(value);
    }

    /**
     * Returns the constant of a value, or another one.
     *
     * @param value the value
     * @param fallback what to return if no constant has it
     * @return the constant
     */
    public static @Nullable Door ofOrDefault(int value, @Nullable Door fallback) {
        return Table.TABLE.ofOrDefault(value, fallback);
    }

    /**
     * Finds a constant by its C or Java name, or that of an alias.
     *
     * @param name the name
     * @return the constant, or empty
     */
    public static Optional<Door> findByName(String name) {
        return Table.TABLE.findByName(name);
    }

    /**
     * Returns the constants by value and by name.
     *
     * @return the table
     */
    static FlagTable<Door> table() {
        return Table.TABLE;
    }

    /**
     * The constants by value and by name.
     */
    private static final class Table {
        /**
         * The table.
         */
        static final FlagTable<Door> TABLE = FlagTable.builder(values(), 32, false)
                .field("bolt", 0x0003, OPEN, SHUT)
                .build();

        /**
         * No instances.
         */
        private Table() {
        }
    }
}
