package org.dialoguerelations.statistic;

import org.eclipse.microprofile.graphql.Description;

@Description(
    "Why no change is computed between two statistics: they do not measure the same, or a number would say more than they do. The first that applies, in this order.")
public enum ChangeRefusal {
  @Description("One of them has no value.")
  NO_VALUE,
  @Description("They measure different things, such as investment that flows in and out.")
  DIFFERENT_INDICATOR,
  @Description("They are about other partners, or seen from the other side.")
  DIFFERENT_PARTNERS,
  @Description("Their values are in different units.")
  DIFFERENT_UNIT,
  @Description("They were counted differently: their basis is not the same text.")
  DIFFERENT_BASIS,
  @Description(
      "No document gives both: they are of different publishers or revisions, which may have counted differently.")
  DIFFERENT_DOCUMENTS,
  @Description("The document gives one of the values as about, nearly, more than, ... that.")
  INEXACT_VALUE,
  @Description("The days of one of the periods are not known: it is open, approximate or doubtful.")
  UNKNOWN_PERIOD,
  @Description("Their periods have different lengths, such as a year and a quarter.")
  DIFFERENT_LENGTH,
  @Description("The period of the first does not end before that of the second begins.")
  NOT_EARLIER,
  @Description("The first value is not surely greater than zero, so there is no percentage of it.")
  BASE_NOT_POSITIVE
}
