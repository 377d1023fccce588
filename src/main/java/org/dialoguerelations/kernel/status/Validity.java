package org.dialoguerelations.kernel.status;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Map;
import org.dialoguerelations.kernel.page.Condition;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * When something was so that begins and may end. Its components are its columns: bounds that are
 * never null, so that a filter by the answer on a day compares columns only.
 *
 * @param begin when it began
 * @param end when it was over: the first day on which it was so no more
 */
@Embeddable
public record Validity(
    @Embedded @EmbeddedColumnNaming("from_%s") Onset begin,
    @Embedded @EmbeddedColumnNaming("until_%s") Onset end) {

  /** It begins, and nothing is said of an end: it lasts. */
  public static Validity from(Onset begin) {
    return new Validity(begin, Onset.NEVER);
  }

  /** Nothing is known but when it ended. */
  public static Validity until(Onset end) {
    return new Validity(Onset.UNKNOWN, end);
  }

  /** Whether it is so at the end of the day. */
  public Answer at(LocalDate day) {
    return begin.at(day).and(end.at(day).not());
  }

  /** When both are so. */
  public Validity and(Validity other) {
    return new Validity(begin.and(other.begin), end.or(other.end));
  }

  /**
   * Rows for which the answer on the day is YES; all rows when the day is null.
   *
   * @param attribute an attribute of this type
   * @param parameter the name of the filter's field
   */
  public static Condition yes(String attribute, String parameter, LocalDate day) {
    return on(
        "e.%1$s.begin.latest <= :%2$s and e.%1$s.end.earliest > :%2$s", attribute, parameter, day);
  }

  /**
   * Rows for which the answer on the day is YES or UNKNOWN; all rows when the day is null.
   *
   * @param attribute an attribute of this type
   * @param parameter the name of the filter's field
   */
  public static Condition notNo(String attribute, String parameter, LocalDate day) {
    return on(
        "e.%1$s.begin.earliest <= :%2$s and e.%1$s.end.latest > :%2$s", attribute, parameter, day);
  }

  private static Condition on(String hql, String attribute, String parameter, LocalDate day) {
    return day == null
        ? Condition.ALL
        : new Condition(hql.formatted(attribute, parameter), Map.of(parameter, Days.checked(day)));
  }
}
