package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;

/** How the date of which a document speaks is known. */
@Description("How the date of which a document speaks is known.")
public enum AsOfBasis {
  @Description("The date is printed in the document.")
  PRINTED,
  @Description("The date is inferred from what the document says.")
  INFERRED
}
