package org.dialoguerelations.platform.page;

import java.time.LocalDate;
import java.util.Map;
import org.dialoguerelations.kernel.status.Days;
import org.dialoguerelations.kernel.status.Validity;
import org.jspecify.annotations.Nullable;

/** Conditions on attributes that are a {@link Validity}. */
public final class ValidityCondition {

  /**
   * Rows for which the answer on the day is YES; all rows when the day is null.
   *
   * @param attribute an attribute of this type
   * @param parameter the name of the filter's field
   */
  public static Condition yes(String attribute, String parameter, @Nullable LocalDate day) {
    return on(
        "e.%1$s.begin.latest <= :%2$s and e.%1$s.end.earliest > :%2$s", attribute, parameter, day);
  }

  /**
   * Rows for which the answer on the day is YES or UNKNOWN; all rows when the day is null.
   *
   * @param attribute an attribute of this type
   * @param parameter the name of the filter's field
   */
  public static Condition notNo(String attribute, String parameter, @Nullable LocalDate day) {
    return on(
        "e.%1$s.begin.earliest <= :%2$s and e.%1$s.end.latest > :%2$s", attribute, parameter, day);
  }

  private static Condition on(
      String hql, String attribute, String parameter, @Nullable LocalDate day) {
    return day == null
        ? Condition.ALL
        : new Condition(hql.formatted(attribute, parameter), Map.of(parameter, Days.checked(day)));
  }

  private ValidityCondition() {}
}
