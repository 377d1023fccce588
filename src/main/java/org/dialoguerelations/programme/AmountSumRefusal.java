package org.dialoguerelations.programme;

import org.eclipse.microprofile.graphql.Description;

/** Why amounts are not added. */
@Description("Why amounts are not added: their sum would count money twice, or might.")
public enum AmountSumRefusal {
  @Description("Some of them are running totals, which have others in them.")
  RUNNING_TOTALS,
  @Description("Some of them are parts of others.")
  PARTS,
  @Description("Of some of them no document tells whether others have the same money in them.")
  OVERLAP_UNKNOWN,
  @Description("Some are given as more than a number, others as about or up to one.")
  QUALIFIERS
}
