package org.dialoguerelations.partner;

import org.eclipse.microprofile.graphql.Description;

/** What kind of event a milestone is. */
@Description("What kind of event a milestone is.")
public enum MilestoneKind {
  INFORMAL_DIALOGUE,
  FORMAL_DIALOGUE,
  ANNIVERSARY,
  SPEECH,
  VISIT,
  INITIATIVE,
  APPOINTMENT,
  MISSION,
  ACCESSION,
  CONSOLIDATION,
  EVENT
}
