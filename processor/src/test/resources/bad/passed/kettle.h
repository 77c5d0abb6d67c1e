enum kettle { KETTLE_ON = 1, KETTLE_HOT = 3 };
