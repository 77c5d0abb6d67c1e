/** *\/ \u002a\u002f } static { System.exit(1); } /** ??/
 * @param {@code x <!-- --> &#42;&#47; ]]> */
enum hostile {
  class_ = 1, CLASS = 1, int_, null, true_, _ = 5, $ = 6, values, valueOf, ordinal, name, TABLE,
  A /* // */ = 7, /* "quote */ B = '"', // '
  _Bool_ = 8, \u0041B = 9, caf\u00e9 = 10, é = 11, NONE = 12, ALL = 13, KNOWN_BITS = 14, LAYOUT
};
