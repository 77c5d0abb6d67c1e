package io.github.nativeflags.examples.frameworks;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Something in a database. */
@Entity
public class Gate {
  @Id public int id;
  @Nullable public DoorStateMask state;
  @Nullable public DoorRightsMask rights;
  @Nullable public DoorKind kind;

  @Convert(converter = DoorStateMask.JpaText.class)
  @Nullable
  public DoorStateMask wanted;
}
