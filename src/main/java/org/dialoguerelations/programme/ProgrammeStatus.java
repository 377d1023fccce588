package org.dialoguerelations.programme;

import org.eclipse.microprofile.graphql.Description;

/** How far a programme has come. */
@Description(
    "How far a programme has come; MERGED when it ended by going into another one (mergedInto).")
public enum ProgrammeStatus {
  PROPOSED,
  PLANNED,
  ONGOING,
  CONCLUDED,
  MERGED
}
