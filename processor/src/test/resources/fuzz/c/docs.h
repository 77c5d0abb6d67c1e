/**
 * @brief States of a kettle. See <b>tea</b> &amp; <script>x</script>.
 *
 * | state | meaning |
 * |-------|---------|
 * | ON    | \p hot  |
 *
 * - one
 *   - two
 * 1. three
 * @code
 *   if (x) { y(); } // *\/ C:\users \u002a/
 * @endcode
 * \verbatim ??/ @x {@link y} \endverbatim
 * @deprecated gone, @see #KETTLE_ON, https://a.b/c?d=e&f
 * @KETTLE_OFF: cold
 */
enum kettle {
  KETTLE_OFF,            ///< Off.
  KETTLE_ON = 1 /*!< On. \n More. */, KETTLE_HOT, // boils
  /** @name Group @{ */
  KETTLE_A, KETTLE_B,    /* for both */
  /** @} */
  //! \li item <dl><dt>t<dd>d</dl>
  KETTLE_LAST            /* ---- */
};
/**
 * enum spoon - of a table
 * @SPOON_BIG: for soup
 * @SPOON_SMALL:  for tea
 *
 * Description:  long
 */
enum spoon { SPOON_BIG, SPOON_SMALL };
