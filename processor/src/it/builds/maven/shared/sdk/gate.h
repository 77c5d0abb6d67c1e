enum GATE { GATE_UP = 1, GATE_DOWN = 2 };
