package example.library;

import static example.beside.LampConstants.LAMP_RED;

import example.beside.Lamp;
import example.beside.LampMask;

/** Shows the flags of another module in its own interface. */
public record Room(LampMask lamps) {
  /** A constant that callers compile into their code. */
  public static final int ALARM = LAMP_RED;

  public Room lit() {
    return new Room(lamps.with(Lamp.LAMP_LIT));
  }
}
