package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;

/** As what someone takes part in a meeting. */
@Description(
    "As what someone takes part in a meeting; COORDINATOR is the coordinator of the dialogue relation.")
public enum ParticipantRole {
  PARTICIPANT,
  CHAIR,
  CO_CHAIR,
  HOST,
  COORDINATOR
}
