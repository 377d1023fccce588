package org.dialoguerelations.statistic;

import org.eclipse.microprofile.graphql.Description;

@Description("The unit of a statistic's value: thousand millions of US dollars.")
public enum StatisticUnit {
  @Description("Thousand million United States dollars.")
  USD_BILLION
}
