package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;

/** What a reason speaks about. */
@Description("What a reason speaks about.")
public enum StatusQuestion {
  @Description("Whether the text had been adopted.")
  ADOPTED,
  @Description("Whether it had been signed.")
  SIGNED,
  @Description("Whether there was consent to be bound.")
  CONSENTED,
  @Description("Whether it was in force.")
  IN_FORCE
}
