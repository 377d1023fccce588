package org.dialoguerelations.kernel.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;
import org.dialoguerelations.kernel.page.Condition;

/**
 * The columns of a {@link Validity}: the bounds of its begin and of its end, never null, so that a
 * filter by the answer on a day compares columns only.
 */
@Embeddable
public record EmbeddedValidity(
    @Column(name = "from_earliest") LocalDate fromEarliest,
    @Column(name = "from_latest") LocalDate fromLatest,
    @Column(name = "until_earliest") LocalDate untilEarliest,
    @Column(name = "until_latest") LocalDate untilLatest) {

  public static EmbeddedValidity of(Validity validity) {
    return new EmbeddedValidity(
        validity.begin().earliest(),
        validity.begin().latest(),
        validity.end().earliest(),
        validity.end().latest());
  }

  /**
   * Rows for which the answer on the day is YES; all rows when the day is null.
   *
   * @param attribute an attribute of this type
   * @param parameter the name of the filter's field
   */
  public static Condition yes(String attribute, String parameter, LocalDate day) {
    return on(
        "e.%1$s.fromLatest <= :%2$s and e.%1$s.untilEarliest > :%2$s", attribute, parameter, day);
  }

  /**
   * Rows for which the answer on the day is YES or UNKNOWN; all rows when the day is null.
   *
   * @param attribute an attribute of this type
   * @param parameter the name of the filter's field
   */
  public static Condition notNo(String attribute, String parameter, LocalDate day) {
    return on(
        "e.%1$s.fromEarliest <= :%2$s and e.%1$s.untilLatest > :%2$s", attribute, parameter, day);
  }

  private static Condition on(String hql, String attribute, String parameter, LocalDate day) {
    return day == null
        ? Condition.ALL
        : new Condition(hql.formatted(attribute, parameter), Map.of(parameter, Days.checked(day)));
  }
}
