package org.dialoguerelations.partner;

import io.smallrye.graphql.api.Deprecated;
import org.eclipse.microprofile.graphql.Description;

/** In which order to list partners. */
@Description("The order of partners; ties by code in the same direction.")
public enum PartnerOrder {
  @Description("By the words of their names; case, accents and punctuation do not matter.")
  NAME,
  @Description("By the first day on which they may have been founded; those without a date last.")
  DATE,
  @Deprecated(reason = "Use DATE.")
  @Description("As DATE.")
  ESTABLISHED,
  @Description(
      "By the last day on which they may have been founded, latest first; those without a date last.")
  DATE_DESC,
  @Deprecated(reason = "Use DATE_DESC.")
  @Description("As DATE_DESC.")
  ESTABLISHED_DESC,
  @Description("By code.")
  CODE
}
