package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;

/** In which order to list agreements. */
@Description("The order of agreements; ties by code in the same direction.")
public enum AgreementOrder {
  @Description("By the first day on which they may have been adopted; those without a date last.")
  ADOPTED,
  @Description(
      "By the last day on which they may have been adopted, latest first; those without a date last.")
  ADOPTED_DESC,
  @Description("By the words of their titles; case, accents and punctuation do not matter.")
  TITLE,
  @Description("By code.")
  CODE
}
