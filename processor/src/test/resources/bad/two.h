enum Two { A = 1, B = 2 };
