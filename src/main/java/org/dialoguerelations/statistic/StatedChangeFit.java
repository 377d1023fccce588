package org.dialoguerelations.statistic;

import org.eclipse.microprofile.graphql.Description;

/** How a change that a document states fits the one between the printed values. */
@Description("How a change that a document states fits the one between the values that it prints.")
public enum StatedChangeFit {
  @Description("The same, at the digits of the stated one.")
  EQUAL,
  @Description("Another, but values that round to the printed ones can have it.")
  WITHIN_ROUNDING,
  @Description("Another that no values which round to the printed ones can have.")
  IMPOSSIBLE
}
