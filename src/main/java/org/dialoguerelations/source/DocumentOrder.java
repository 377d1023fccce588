package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;

/** In which order to list documents. */
@Description("The order of documents; ties by code in the same direction.")
public enum DocumentOrder {
  @Description(
      "By the first possible day of the date that they speak of; those without a date last.")
  AS_OF,
  @Description(
      "By the last possible day of the date that they speak of, latest first; those without a date last.")
  AS_OF_DESC,
  @Description("By the words of their titles; case, accents and punctuation do not matter.")
  TITLE,
  @Description("By code.")
  CODE
}
