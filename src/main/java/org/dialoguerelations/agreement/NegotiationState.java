package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;

/** How far negotiations had come. */
@Description("How far negotiations had come.")
public enum NegotiationState {
  @Description("Talks go on.")
  ONGOING,
  @Description("Agreed in substance.")
  SUBSTANTIALLY_CONCLUDED,
  @Description("Completed.")
  CONCLUDED
}
