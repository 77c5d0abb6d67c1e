package example.bell;

/** Holds a generated constant compiled into its own code. */
interface Ringer {
  int RING = BellConstants.BELL_LONG;
}
