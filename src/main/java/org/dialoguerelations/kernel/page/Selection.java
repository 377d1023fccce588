package org.dialoguerelations.kernel.page;

import java.util.Optional;
import org.dialoguerelations.kernel.load.Weighed;

/**
 * Which rows of a list, and in which order: with the field, what a cursor belongs to.
 *
 * @param order one of the orders that the list's {@link PageQuery} knows; its first when empty
 * @param ways to the rows that meet the condition; none when a database finds them by it
 */
public record Selection(Condition condition, Optional<Enum<?>> order, Ways ways)
    implements Weighed {

  /** Description of the argument {@code filter}. */
  public static final String FILTER = "Which of them; all when absent.";

  /** Description of the argument {@code order}. */
  public static final String ORDER =
      "In which order; in that of the field's description when absent.";

  /** All rows in the first order of the list. */
  public static final Selection ALL = of(Condition.ALL, null);

  /** The rows that meet the condition, in this order; null is the first order of the list. */
  public static Selection of(Condition condition, Enum<?> order) {
    return new Selection(condition, Optional.ofNullable(order), Ways.NONE);
  }

  /** The rows that a filter lets through; null lets all through. */
  public static Selection of(Filter filter, Enum<?> order) {
    return of(filter == null ? Condition.ALL : filter.condition(), order);
  }

  /** The same rows, found by these ways. */
  public Selection by(Ways others) {
    return new Selection(condition, order, others);
  }

  /** The same rows, to be counted. */
  Selection unordered() {
    return new Selection(condition, Optional.empty(), ways);
  }

  @Override
  public long bytes() {
    return condition.bytes() + ways.bytes();
  }
}
