package org.dialoguerelations.programme;

import org.eclipse.microprofile.graphql.Description;

/** How far a programme has come. */
@Description(
    "How far a programme has come; MERGED when it ended by going into another one (mergedInto).")
public enum ProgrammeStatus {
  @Description("Somebody proposed it.")
  PROPOSED,
  @Description("It is planned or under development.")
  PLANNED,
  @Description("A document shows it under way.")
  ONGOING,
  @Description("It has ended.")
  CONCLUDED,
  @Description("It went into another programme.")
  MERGED
}
