package org.dialoguerelations.statistic;

import org.eclipse.microprofile.graphql.Description;

@Description(
    "What a statistic measures, seen from the reporter: trade in goods with the counterpart (total, exports to it, imports from it), foreign direct investment (inflow from it, outflow to it), or its rank in trade.")
public enum Indicator {
  @Description("Exports and imports together, in goods.")
  TOTAL_TRADE,
  @Description("The reporter's exports to the counterpart.")
  EXPORTS,
  @Description("The reporter's imports from the counterpart.")
  IMPORTS,
  @Description("Foreign direct investment that flows from the counterpart to the reporter.")
  FDI_INFLOW,
  @Description("Foreign direct investment that flows from the reporter to the counterpart.")
  FDI_OUTFLOW,
  @Description("The counterpart's rank among the reporter's trading partners.")
  TRADE_RANK
}
