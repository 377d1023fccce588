package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;

/** In which order to list documents. */
@Description(
    "In which order to list documents; those that are equal in it, by code in the same direction.")
public enum DocumentOrder {
  @Description(
      "By the first day on which the date of which they speak may lie; those without a date last.")
  AS_OF,
  @Description(
      "By the last day on which the date of which they speak may lie, from the latest on; those without a date last.")
  AS_OF_DESC,
  @Description("By the words of their titles; case, accents and punctuation do not matter.")
  TITLE,
  @Description("By code.")
  CODE
}
