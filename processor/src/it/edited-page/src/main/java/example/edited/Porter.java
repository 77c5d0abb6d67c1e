package example.edited;

/** Holds a generated constant compiled into its own code. */
public interface Porter {
  int RING = BellConstants.BELL_LONG;
}
