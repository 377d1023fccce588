package org.dialoguerelations.statistic;

import io.smallrye.graphql.api.Deprecated;
import org.eclipse.microprofile.graphql.Description;

/** In which order to list statistics. */
@Description("The order of statistics; ties by code.")
public enum StatisticOrder {
  @Description("By the first day of the period, earliest first.")
  DATE,
  @Deprecated(reason = "Use DATE.")
  @Description("As DATE.")
  PERIOD,
  @Description("By the first day of the period, latest first; ties by code, descending.")
  DATE_DESC,
  @Deprecated(reason = "Use DATE_DESC.")
  @Description("As DATE_DESC.")
  PERIOD_DESC,
  @Description("By code.")
  CODE
}
