package org.dialoguerelations.statistic;

import org.eclipse.microprofile.graphql.Description;

/** What a statistic measures, seen from the reporter. */
@Description(
    "What a statistic measures, seen from the reporter: trade in goods with the counterpart (total, exports to it, imports from it), foreign direct investment (inflow from it, outflow to it), or its rank in trade.")
public enum Indicator {
  TOTAL_TRADE,
  EXPORTS,
  IMPORTS,
  FDI_INFLOW,
  FDI_OUTFLOW,
  TRADE_RANK
}
