package org.dialoguerelations.programme;

import io.smallrye.graphql.api.Deprecated;
import org.eclipse.microprofile.graphql.Description;

/** In which order to list programmes. */
@Description("The order of programmes; ties by code in the same direction.")
public enum ProgrammeOrder {
  @Description(
      "By the first day on which they may have been launched, else on which their period may start; those without either last.")
  DATE,
  @Deprecated(reason = "Use DATE.")
  @Description("As DATE.")
  STARTED,
  @Description(
      "By the last day on which they may have been launched, else on which their period may start, latest first; those without either last.")
  DATE_DESC,
  @Deprecated(reason = "Use DATE_DESC.")
  @Description("As DATE_DESC.")
  STARTED_DESC,
  @Description("By the words of their names; case, accents and punctuation do not matter.")
  NAME,
  @Description("By code.")
  CODE
}
