package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;

/** How a text came to stand. */
@Description("How a text came to stand.")
public enum Adoption {
  ADOPTED,
  SIGNED,
  ENDORSED,
  ISSUED,
  LAUNCHED
}
