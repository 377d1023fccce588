package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;

@Description(
    "The role of a participant in a meeting; COORDINATOR is the coordinator of the dialogue relation.")
public enum ParticipantRole {
  @Description("Took part.")
  PARTICIPANT,
  @Description("Chaired.")
  CHAIR,
  @Description("Chaired together with another.")
  CO_CHAIR,
  @Description("Hosted.")
  HOST,
  @Description("Coordinated.")
  COORDINATOR
}
