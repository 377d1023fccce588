package org.dialoguerelations.programme;

import org.eclipse.microprofile.graphql.Description;

@Description("The state of a programme; MERGED when it was merged into another one (mergedInto).")
public enum ProgrammeStatus {
  @Description("Somebody proposed it.")
  PROPOSED,
  @Description("It is planned or under development.")
  PLANNED,
  @Description("A document shows it under way.")
  ONGOING,
  @Description("It has ended.")
  CONCLUDED,
  @Description("It was merged into another programme.")
  MERGED
}
