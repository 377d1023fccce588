package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;

@Description("How a text came into being.")
public enum Adoption {
  @Description("It was adopted.")
  ADOPTED,
  @Description("It was signed.")
  SIGNED,
  @Description("It was endorsed.")
  ENDORSED,
  @Description("It was issued.")
  ISSUED,
  @Description("It was launched.")
  LAUNCHED
}
