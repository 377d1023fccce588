package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;

/** Who meets in a mechanism. */
@Description(
    "Who meets in a mechanism: leaders, ministers, senior officials, experts, a working group or businesses.")
public enum MechanismLevel {
  SUMMIT,
  MINISTERIAL,
  SENIOR_OFFICIALS,
  EXPERTS,
  WORKING_GROUP,
  BUSINESS,
  OTHER
}
