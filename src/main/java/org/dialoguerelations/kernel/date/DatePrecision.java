package org.dialoguerelations.kernel.date;

import org.eclipse.microprofile.graphql.Description;

/** How much of a {@link PartialDate} its source gives. */
@Description("How much of a date its source gives.")
public enum DatePrecision {
  CENTURY,
  DECADE,
  YEAR,
  SEASON,
  MONTH,
  DAY,
  TIME,
  INTERVAL
}
