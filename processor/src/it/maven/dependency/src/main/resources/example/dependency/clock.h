/** What a clock does. */
enum CLOCK {
  CLOCK_STOPPED,
  CLOCK_TICKING,
  CLOCK_RINGING /**< It is time. */
};
