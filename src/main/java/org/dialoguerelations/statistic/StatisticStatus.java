package org.dialoguerelations.statistic;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a document calls the figures of a statistic final or preliminary.")
public enum StatisticStatus {
  @Description("The source calls it final.")
  FINAL,
  @Description("The source calls it preliminary.")
  PRELIMINARY
}
