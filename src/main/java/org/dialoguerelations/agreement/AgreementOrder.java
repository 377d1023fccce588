package org.dialoguerelations.agreement;

import io.smallrye.graphql.api.Deprecated;
import org.eclipse.microprofile.graphql.Description;

/** In which order to list agreements. */
@Description("The order of agreements; ties by code in the same direction.")
public enum AgreementOrder {
  @Description("By the first day on which they may have been adopted; those without a date last.")
  DATE,
  @Deprecated(reason = "Use DATE.")
  @Description("As DATE.")
  ADOPTED,
  @Description(
      "By the last day on which they may have been adopted, latest first; those without a date last.")
  DATE_DESC,
  @Deprecated(reason = "Use DATE_DESC.")
  @Description("As DATE_DESC.")
  ADOPTED_DESC,
  @Description("By the words of their titles; case, accents and punctuation do not matter.")
  NAME,
  @Deprecated(reason = "Use NAME.")
  @Description("As NAME.")
  TITLE,
  @Description("By code.")
  CODE
}
