package org.dialoguerelations.statistic;

import org.eclipse.microprofile.graphql.Description;

/** In which order to list statistics. */
@Description("In which order to list statistics; those that are equal in it, by code.")
public enum StatisticOrder {
  @Description("By the first day of the period, the earliest first.")
  PERIOD,
  @Description("By the first day of the period, the latest first; the codes are descending too.")
  PERIOD_DESC,
  @Description("By code.")
  CODE
}
