package org.dialoguerelations.record;

import org.eclipse.microprofile.graphql.Description;

@Description("The unit of a figure: a count, a percentage, a position in a sequence, or years.")
public enum FigureUnit {
  @Description("A count of things.")
  COUNT,
  @Description("A percentage.")
  PERCENT,
  @Description("A position in a sequence.")
  ORDINAL,
  @Description("A number of years.")
  YEARS
}
