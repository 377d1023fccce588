package org.dialoguerelations.platform.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Pages of rows that a repository finds with a query of its own, because they are those of no
 * single entity.
 *
 * @param field names the list in its cursors, so that those of other lists are refused
 * @param order the total order of the rows
 * @param place the values that the order has in a row
 */
public record ComputedPages<T>(String field, SortOrder order, Function<T, List<?>> place) {

  /** Finds rows. */
  @FunctionalInterface
  public interface Query<T> {

    /**
     * @param range a condition on the alias {@code e} that keeps the rows in the page's range
     * @param orderBy the order of the rows, on the alias {@code e}
     * @param limit how many rows to find at most
     * @param parameters the values of the parameters in the range
     */
    List<T> rows(String range, String orderBy, int limit, Map<String, Object> parameters);
  }

  /**
   * One page.
   *
   * @param list what is asked for, beside field and order; cursors of other lists are refused
   */
  public Page<T> page(List<String> list, PageRequest request, Query<T> query, Total total) {
    PageWindow window = window(list, request);
    if (!request.shown()) {
      return window.page(List.of(), total);
    }
    Map<String, Object> parameters = new HashMap<>();
    String range = window.range(parameters);
    List<T> rows = query.rows(range, window.orderBy(), window.limit(), parameters);
    return window.page(rows.stream().map(this::placed).toList(), total);
  }

  /**
   * Reads the cursors only.
   *
   * @throws InvalidCursorException when one of them is none of this list
   */
  public void check(List<String> list, PageRequest request) {
    window(list, request).check();
  }

  private Placed<T> placed(T row) {
    return new Placed<>(row, place.apply(row).stream().map(Object::toString).toList());
  }

  private PageWindow window(List<String> list, PageRequest request) {
    return new PageWindow(order, new Cursors(field, "", CanonicalText.of(list)), request);
  }
}
