package org.dialoguerelations.source;

import io.smallrye.graphql.api.Deprecated;
import org.eclipse.microprofile.graphql.Description;

/** In which order to list documents. */
@Description("The order of documents; ties by code in the same direction.")
public enum DocumentOrder {
  @Description(
      "By the first possible day of the date that they speak of; those without a date last.")
  DATE,
  @Deprecated(reason = "Use DATE.")
  @Description("As DATE.")
  AS_OF,
  @Description(
      "By the last possible day of the date that they speak of, latest first; those without a date last.")
  DATE_DESC,
  @Deprecated(reason = "Use DATE_DESC.")
  @Description("As DATE_DESC.")
  AS_OF_DESC,
  @Description("By the words of their titles; case, accents and punctuation do not matter.")
  NAME,
  @Deprecated(reason = "Use NAME.")
  @Description("As NAME.")
  TITLE,
  @Description("By code.")
  CODE
}
