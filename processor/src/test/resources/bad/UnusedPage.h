enum lid {
  LID_SHUT = 3, /* Steam stays inside. */
  LID_OPEN = 5 /* Steam leaves. */
};
