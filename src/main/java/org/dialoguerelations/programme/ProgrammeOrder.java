package org.dialoguerelations.programme;

import org.eclipse.microprofile.graphql.Description;

/** In which order to list programmes. */
@Description("The order of programmes; ties by code in the same direction.")
public enum ProgrammeOrder {
  @Description(
      "By the first day on which they may have been launched, else on which their period may start; those without either last.")
  STARTED,
  @Description(
      "By the last day on which they may have been launched, else on which their period may start, latest first; those without either last.")
  STARTED_DESC,
  @Description("By the words of their names; case, accents and punctuation do not matter.")
  NAME,
  @Description("By code.")
  CODE
}
