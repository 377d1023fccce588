package org.dialoguerelations.statistic;

import org.eclipse.microprofile.graphql.Description;

/** How a change that a document states fits the one between the printed values. */
@Description("How a stated change fits the change between the printed values.")
public enum StatedChangeFit {
  @Description("Equal at the digits of the stated change.")
  EQUAL,
  @Description("Different, but some values that round to the printed ones give it.")
  WITHIN_ROUNDING,
  @Description("Different: no values that round to the printed ones give it.")
  IMPOSSIBLE
}
