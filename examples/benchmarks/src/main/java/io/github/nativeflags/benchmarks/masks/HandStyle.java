package io.github.nativeflags.benchmarks.masks;

import com.sun.jna.platform.win32.FlagEnum;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import jnr.ffi.util.EnumMapper;
import org.bridj.IntValuedEnum;

/** The same flags as an enum by hand, in the form that each other library asks for. */
public enum HandStyle implements FlagEnum, EnumMapper.IntegerEnum, IntValuedEnum<HandStyle> {
  /** A frame. */
  PANE_BORDER(0x0001),
  /** A title. */
  PANE_CAPTION(0x0002),
  /** Shown. */
  PANE_VISIBLE(0x0004),
  /** Within another. */
  PANE_CHILD(0x0008),
  /** Of any size. */
  PANE_SIZEABLE(0x0010),
  /** Above others. */
  PANE_FLOATING(0x0020),
  /** Above all others. */
  PANE_TOPMOST(0x0040),
  /** In use. */
  PANE_ENABLED(0x0080),
  /** Scrolled sideways. */
  PANE_HSCROLL(0x0100),
  /** Scrolled up and down. */
  PANE_VSCROLL(0x0200),
  /** A menu. */
  PANE_MENU(0x0400),
  /** An icon. */
  PANE_ICONIC(0x80000000);

  /** The value in C. */
  final int bits;

  HandStyle(int bits) {
    this.bits = bits;
  }

  /** The set of an int, by the loop that everyone writes. */
  static EnumSet<HandStyle> decode(int mask) {
    EnumSet<HandStyle> set = EnumSet.noneOf(HandStyle.class);
    for (HandStyle flag : values()) {
      if ((mask & flag.bits) != 0) {
        set.add(flag);
      }
    }
    return set;
  }

  /** The int of a set. */
  static int encode(EnumSet<HandStyle> set) {
    int mask = 0;
    for (HandStyle flag : set) {
      mask |= flag.bits;
    }
    return mask;
  }

  /** The set of names as a set prints them. */
  static EnumSet<HandStyle> parse(String text) {
    EnumSet<HandStyle> set = EnumSet.noneOf(HandStyle.class);
    Arrays.stream(text.split("\\|")).map(String::strip).forEach(n -> set.add(valueOf(n)));
    return set;
  }

  @Override
  public int getFlag() {
    return bits;
  }

  @Override
  public int intValue() {
    return bits;
  }

  @Override
  public long value() {
    return bits;
  }

  @Override
  public Iterator<HandStyle> iterator() {
    return List.of(this).iterator();
  }
}
