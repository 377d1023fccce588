package org.dialoguerelations.platform.page;

import java.util.Optional;
import org.dialoguerelations.platform.load.Sized;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list, and in which order: with the field, what a cursor belongs to.
 *
 * @param filter lets rows through; all rows when empty
 * @param order one of the orders that the list's {@link PageQuery} knows; its first when empty
 * @param ways to the rows that meet the condition; none when a database finds them by it
 */
public record Selection(Optional<Filter> filter, Optional<Enum<?>> order, Ways ways)
    implements Sized {

  /** Description of the argument {@code filter}. */
  public static final String FILTER = "Filters the list; without it all records are listed.";

  /** Description of the argument {@code order}. */
  public static final String ORDER =
      "Orders the list; the description of the field names the default.";

  /** All rows in the first order of the list. */
  public static final Selection ALL = of(null, null);

  /**
   * The rows that a filter lets through, in an order.
   *
   * @param filter null lets all rows through
   * @param order null is the first order of the list
   */
  public static Selection of(@Nullable Filter filter, @Nullable Enum<?> order) {
    return new Selection(Optional.ofNullable(filter), Optional.ofNullable(order), Ways.NONE);
  }

  /**
   * The condition that the rows meet.
   *
   * @throws InvalidFilterException when the filter describes no set of rows
   */
  public Condition condition() {
    return filter.map(Filter::condition).orElse(Condition.ALL);
  }

  /** The name of the order, by which cursors know it. */
  String orderName() {
    return order.map(Enum::name).orElse("");
  }

  /** The filter as cursors know it: one that asks nothing is as good as none. */
  String filterText() {
    return filter.map(CanonicalText::of).orElse("{}");
  }

  /** The same rows, found by these ways. */
  public Selection by(Ways others) {
    return new Selection(filter, order, others);
  }

  /** The same rows, to be counted. */
  Selection unordered() {
    return new Selection(filter, Optional.empty(), ways);
  }

  @Override
  public long bytes() {
    return filterText().length() + RECORD_BYTES + ways.bytes();
  }
}
