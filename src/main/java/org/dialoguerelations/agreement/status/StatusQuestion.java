package org.dialoguerelations.agreement.status;

import org.eclipse.microprofile.graphql.Description;

@Description("The question that a reason answers.")
public enum StatusQuestion {
  @Description("Whether the text had been adopted.")
  ADOPTED,
  @Description("Whether it had been signed.")
  SIGNED,
  @Description("Whether there was consent to be bound.")
  CONSENTED,
  @Description("Whether it was in force.")
  IN_FORCE,
  @Description("Whether it was applied provisionally.")
  APPLIED_PROVISIONALLY
}
