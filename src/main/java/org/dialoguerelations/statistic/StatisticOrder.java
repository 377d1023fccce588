package org.dialoguerelations.statistic;

import org.eclipse.microprofile.graphql.Description;

/** In which order to list statistics. */
@Description("The order of statistics; ties by code.")
public enum StatisticOrder {
  @Description("By the first day of the period, earliest first.")
  PERIOD,
  @Description("By the first day of the period, latest first; ties by code, descending.")
  PERIOD_DESC,
  @Description("By code.")
  CODE
}
