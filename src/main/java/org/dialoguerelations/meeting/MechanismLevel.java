package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;

@Description(
    "Who meets in a mechanism: leaders, ministers, senior officials, experts, a working group or businesses.")
public enum MechanismLevel {
  @Description("Heads of state or government.")
  SUMMIT,
  @Description("Ministers.")
  MINISTERIAL,
  @Description("Senior officials.")
  SENIOR_OFFICIALS,
  @Description("Experts.")
  EXPERTS,
  @Description("A working group.")
  WORKING_GROUP,
  @Description("Business.")
  BUSINESS,
  @Description("Any other level.")
  OTHER
}
