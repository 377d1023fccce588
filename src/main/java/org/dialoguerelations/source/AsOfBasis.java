package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;

@Description("How the date that a document speaks of is known.")
public enum AsOfBasis {
  @Description("The date is printed in the document.")
  PRINTED,
  @Description("The date is inferred from what the document says.")
  INFERRED
}
