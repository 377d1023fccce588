package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;

/** How far negotiations had come. */
@Description("How far negotiations had come.")
public enum NegotiationState {
  ONGOING,
  SUBSTANTIALLY_CONCLUDED,
  CONCLUDED
}
