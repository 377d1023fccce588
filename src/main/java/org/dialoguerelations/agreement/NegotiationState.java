package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;

@Description("The state of negotiations.")
public enum NegotiationState {
  @Description("Talks go on.")
  ONGOING,
  @Description("Agreed in substance.")
  SUBSTANTIALLY_CONCLUDED,
  @Description("Completed.")
  CONCLUDED
}
