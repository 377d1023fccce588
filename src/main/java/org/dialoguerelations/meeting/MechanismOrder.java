package org.dialoguerelations.meeting;

import io.smallrye.graphql.api.Deprecated;
import org.eclipse.microprofile.graphql.Description;

/** In which order to list mechanisms. */
@Description("The order of mechanisms; ties by code in the same direction.")
public enum MechanismOrder {
  @Description("By the words of their names; case, accents and punctuation do not matter.")
  NAME,
  @Description("By level from summits down, then by name; those without a level last.")
  LEVEL,
  @Description(
      "By the first day on which they may have been established; those without a date last.")
  DATE,
  @Deprecated(reason = "Use DATE.")
  @Description("As DATE.")
  ESTABLISHED,
  @Description(
      "By the last day on which they may have been established, latest first; those without a date last.")
  DATE_DESC,
  @Deprecated(reason = "Use DATE_DESC.")
  @Description("As DATE_DESC.")
  ESTABLISHED_DESC,
  @Description("By code.")
  CODE
}
