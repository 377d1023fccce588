package org.dialoguerelations.kernel.date;

import org.eclipse.microprofile.graphql.Description;

/** How much of a {@link PartialDate} its source gives. */
@Description("The precision of a date.")
public enum DatePrecision {
  @Description("The century is known (20XX).")
  CENTURY,
  @Description("The decade is known (201X).")
  DECADE,
  @Description("The year is known.")
  YEAR,
  @Description(
      "The season of a year is known (2001-21); its bounds are those of the year, since seasons differ by hemisphere.")
  SEASON,
  @Description("The month is known.")
  MONTH,
  @Description("The day is known.")
  DAY,
  @Description("The time of the day is known.")
  TIME,
  @Description("It spans from a start to an end.")
  INTERVAL
}
