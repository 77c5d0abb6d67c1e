enum BELL { BELL_LOUD = 1, BELL_LONG = 2 };
