package io.github.nativeflags.runtime;

/** A mask's text: names and numbers, separated by {@code |} or {@code ,}. */
final class MaskText<E extends Enum<E> & NativeConstant> {
  private static final String SEPARATOR = " | ";
  private static final int USUAL_LENGTH = 20;

  private final String text;
  private final Table<E> table;
  private long bits;

  /** The fields that names set so far, by their masks, and the values of those. */
  private long touched;

  private long fieldBits;

  MaskText(String text, Table<E> table) {
    this.text = text;
    this.table = table;
  }

  /** The text of a zero-extended mask. */
  static <E extends Enum<E> & NativeConstant> String write(Table<E> table, long bits) {
    if (bits == 0) {
      E zero = table.decomposition().zero();
      return zero == null ? "0" : table.nativeName(zero);
    }
    StringBuilder text = new StringBuilder(USUAL_LENGTH * Long.bitCount(bits));
    long rest =
        table
            .decomposition()
            .forEach(bits, flag -> text.append(table.nativeName(flag)).append(SEPARATOR));
    if (rest != 0) {
      return text.append(Hex.of(rest)).toString();
    }
    text.setLength(text.length() - SEPARATOR.length());
    return text.toString();
  }

  long parse() {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '|' || text.charAt(i) == ',') {
        term(start, i);
        start = i + 1;
      }
    }
    return bits;
  }

  private void term(int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      throw new MaskFormatException("a name or number is missing", text, start);
    }
    String term = text.substring(start, end);
    E constant = table.names().constants().get(term);
    char first = term.charAt(0);
    if (constant != null) {
      name(constant, start);
    } else if (first >= '0' && first <= '9') {
      bits |= number(term, start);
    } else {
      throw new MaskFormatException(unknown(term), text, start);
    }
  }

  private void name(E constant, int position) {
    long value = table.rules().valueOf(constant);
    long sets = table.rules().touchedBy(constant);
    for (FlagField<E> field : table.fields()) {
      long both = field.mask() & sets & touched;
      if (both != 0 && ((fieldBits ^ value) & both) != 0) {
        String problem = constant + " contradicts another value of the field " + field.name();
        throw new MaskFormatException(problem, text, position);
      }
    }
    touched |= sets;
    fieldBits |= value & sets;
    bits |= value;
  }

  /** The number that a term is. */
  long number(String term, int position) {
    boolean hex = term.startsWith("0x") || term.startsWith("0X");
    if (!hex && term.length() > 1 && term.charAt(0) == '0') {
      // C17 6.4.4.1p3 reads it as octal and Java's parsers as decimal: neither is safe to assume.
      throw new MaskFormatException("\"" + term + "\" could be octal", text, position);
    }
    String digits = hex ? term.substring(2) : term;
    long number;
    try {
      // parseUnsignedLong takes a sign and the digits of every script, which make no number here.
      boolean plain = !digits.startsWith("+") && digits.chars().allMatch(c -> c < 0x80);
      number = Long.parseUnsignedLong(plain ? digits : "", hex ? 16 : 10);
    } catch (NumberFormatException e) {
      throw new MaskFormatException("\"" + term + "\" is no 64-bit number", text, position);
    }
    if ((number & ~table.width().mask()) != 0) {
      String problem = term + " does not fit " + table.width().bits() + " bits";
      throw new MaskFormatException(problem, text, position);
    }
    return number;
  }

  /** What is said of a term that is no name. */
  String unknown(String term) {
    String nearest = NearestName.of(term, table.names().constants().keySet());
    String hint = nearest == null ? "" : " (did you mean " + nearest + "?)";
    return "unknown name \"" + term + "\"" + hint;
  }
}
