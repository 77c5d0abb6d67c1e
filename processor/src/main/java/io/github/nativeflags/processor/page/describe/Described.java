package io.github.nativeflags.processor.page.describe;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.text.Place;
import java.util.List;
import java.util.Optional;

/**
 * A constant as a page describes it.
 *
 * @param name its C name
 * @param value the text of the value stated in the description
 * @param listed whether it stands in a section for constants, so that it has to be one
 * @param doc the description
 * @param place where it is described
 * @param owner the parameter or member whose value it is; empty for the page's own
 * @param table the number of the table it is a row of, or 0
 */
public record Described(
    String name,
    Optional<String> value,
    boolean listed,
    Doc doc,
    Place place,
    String owner,
    int table) {
  /** One that is no row of a table. */
  public Described(String name, Optional<String> value, boolean listed, Doc doc, Place place) {
    this(name, value, listed, doc, place, "", 0);
  }

  /** The same with a value, which makes it a constant. */
  public Described withValue(String stated) {
    return new Described(name, Optional.of(stated), true, doc, place, owner, table);
  }

  /** Whether its name can be nothing but a programmer's. */
  public boolean isCoded() {
    return new Term(List.of(name), Optional.empty()).isCoded();
  }

  /** Whether both state numbers, and other ones. */
  public boolean contradicts(Described other) {
    Optional<String> one = value.flatMap(StatedValue::number);
    Optional<String> two = other.value.flatMap(StatedValue::number);
    return one.isPresent() && two.isPresent() && !StatedValue.equal(one.get(), two.get());
  }
}
