package org.dialoguerelations.partner.milestone;

import io.smallrye.graphql.api.Deprecated;
import org.eclipse.microprofile.graphql.Description;

/** In which order to list milestones. */
@Description("The order of milestones; ties by code in the same direction.")
public enum MilestoneOrder {
  @Description("By the first day on which they may have happened; those without a date last.")
  DATE,
  @Description(
      "By the last day on which they may have happened, latest first; those without a date last.")
  DATE_DESC,
  @Description("By the words of their titles; case, accents and punctuation do not matter.")
  NAME,
  @Deprecated(reason = "Use NAME.")
  @Description("As NAME.")
  TITLE,
  @Description("By code.")
  CODE
}
