package org.dialoguerelations.partner.milestone;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of event a milestone is.")
public enum MilestoneKind {
  @Description("The start of informal dialogue.")
  INFORMAL_DIALOGUE,
  @Description("The start of formal dialogue.")
  FORMAL_DIALOGUE,
  @Description("An anniversary or commemorative year.")
  ANNIVERSARY,
  @Description("A speech.")
  SPEECH,
  @Description("A visit.")
  VISIT,
  @Description("An initiative or announcement.")
  INITIATIVE,
  @Description("An appointment to an office.")
  APPOINTMENT,
  @Description("The opening of a diplomatic mission.")
  MISSION,
  @Description("The accession to a treaty or organisation.")
  ACCESSION,
  @Description("A merger.")
  CONSOLIDATION,
  @Description("Any other event.")
  EVENT
}
