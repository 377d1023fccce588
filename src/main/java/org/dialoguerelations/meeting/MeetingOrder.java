package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;

/** In which order to list meetings. */
@Description("The order of meetings; ties by code in the same direction.")
public enum MeetingOrder {
  @Description("By the first day on which they may be held; those without a date last.")
  DATE,
  @Description(
      "By the last day on which they may be held, latest first; those without a date last.")
  DATE_DESC,
  @Description("By the words of their names; case, accents and punctuation do not matter.")
  NAME,
  @Description("By code.")
  CODE
}
