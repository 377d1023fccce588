package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;

/** How the participants of a meeting met. */
@Description("How the participants of a meeting met.")
public enum MeetingFormat {
  IN_PERSON,
  VIRTUAL,
  HYBRID
}
