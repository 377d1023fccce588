package org.dialoguerelations.platform.page;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a list, with its place there.
 *
 * @param place the values that the list's order has in the row, as text
 */
record Placed<R>(R row, List<String> place) {

  /** What a statement selected: something, the row, and the columns of the order. */
  static <R> Placed<R> read(Object[] selected, int row, Class<R> type) {
    return new Placed<>(
        type.cast(selected[row]),
        Arrays.stream(selected, row + 1, selected.length).map(Object::toString).toList());
  }
}
