package io.github.nativeflags.benchmarks.masks;

import com.sun.jna.platform.EnumUtils;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jnr.ffi.mapper.SignatureType;
import jnr.ffi.provider.converters.EnumSetConverter;
import org.bridj.FlagSet;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Four flags of twelve in each form, none of them a constant to the compiler. */
@State(Scope.Thread)
public class Panes {
  int raw = 0x80000215;
  int otherRaw = 0x00000062;
  PaneStyle flag = PaneStyle.PANE_SIZEABLE;
  HandStyle hand = HandStyle.PANE_SIZEABLE;
  PaneStyleMask mask = PaneStyleMask.ofBits(raw);
  HandMask handMask = new HandMask(raw & 0xFFFFFFFFL);
  PaneStyleMask otherMask = PaneStyleMask.ofBits(otherRaw);
  EnumSet<HandStyle> enumSet = HandStyle.decode(raw);
  EnumSet<HandStyle> otherEnumSet = HandStyle.decode(otherRaw);
  FlagSet<HandStyle> bridj = FlagSet.createFlagSet(raw & 0xFFFFFFFFL, HandStyle.class);
  Set<HandStyle> jna = EnumUtils.setFromInteger(raw, HandStyle.class);
  EnumSetConverter jnr = jnrConverter();
  String text = mask.toString();

  /** Creates the state. */
  public Panes() {}

  /** The converter is made for a generic type, such as a parameter's. */
  private static EnumSetConverter jnrConverter() {
    return (EnumSetConverter) EnumSetConverter.getFromNativeConverter(new SetType(), null);
  }

  /** The type of a set of these flags. */
  private static final class SetType implements SignatureType {
    @Override
    public Class<?> getDeclaredType() {
      return Set.class;
    }

    @Override
    public Collection<Annotation> getAnnotations() {
      return List.of();
    }

    @Override
    public Type getGenericType() {
      try {
        return Panes.class.getDeclaredField("jna").getGenericType();
      } catch (NoSuchFieldException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
