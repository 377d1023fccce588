package org.dialoguerelations.platform.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of one list that a page shows. One row more than asked tells whether another page
 * follows.
 *
 * @param order the total order of the list
 * @param cursors those of the list
 */
record PageWindow(SortOrder order, Cursors cursors, PageRequest request) {

  /** How many rows to read at most. */
  int limit() {
    return request.size() + 1;
  }

  /** The order by clause for rows of alias {@code e}, which begins where the page does. */
  String orderBy() {
    return orderBy("e");
  }

  /** The same for rows of another alias. */
  String orderBy(String alias) {
    return order.orderBy(alias, request.backward());
  }

  /** What a select clause has for a row of this alias: the record, and its place. */
  String selected(Projection<?> record, String alias) {
    return record.of(alias) + ", " + order.place(alias);
  }

  /** The columns by which rows of another alias are ordered. */
  String columns(String alias) {
    return order.columns(alias);
  }

  /** The order by clause for rows that have these columns. */
  String orderByColumns(String alias) {
    return order.orderByColumns(alias, request.backward());
  }

  /** What follows each attribute in the order by clause. */
  String direction() {
    return request.backward() == order.descending() ? "" : " desc";
  }

  /**
   * The condition that rows of alias {@code e} lie in the page's range; puts what it needs into
   * {@code parameters}.
   */
  String range(Map<String, Object> parameters) {
    return range("e", parameters);
  }

  /** The same for rows of another alias. */
  String range(String alias, Map<String, Object> parameters) {
    Optional<String> after =
        request.after().map(cursor -> order.after(alias, cursors.read(cursor), parameters));
    Optional<String> before =
        request.before().map(cursor -> order.before(alias, cursors.read(cursor), parameters));
    return Stream.of(after, before)
        .flatMap(Optional::stream)
        .reduce((one, other) -> one + " and " + other)
        .orElse("1 = 1");
  }

  /**
   * Reads the cursors only.
   *
   * @throws InvalidCursorException when one of them is none of this list
   */
  void check() {
    range(new HashMap<>());
  }

  /** The page of the rows that were found in the range. */
  <R> Page<R> page(List<Placed<R>> found, Total total) {
    boolean more = found.size() > request.size();
    List<Placed<R>> rows = new ArrayList<>(more ? found.subList(0, request.size()) : found);
    if (request.backward()) {
      Collections.reverse(rows);
    }
    boolean hasNext = request.backward() ? request.before().isPresent() : more;
    boolean hasPrevious = request.backward() ? more : request.after().isPresent();
    return new Page<>(
        rows.stream().map(Placed::row).toList(),
        rows.stream().map(row -> cursors.write(row.place())).toList(),
        hasNext,
        hasPrevious,
        total);
  }
}
