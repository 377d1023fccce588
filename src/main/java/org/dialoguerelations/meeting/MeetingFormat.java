package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;

@Description("How the participants of a meeting met.")
public enum MeetingFormat {
  @Description("People met in one place.")
  IN_PERSON,
  @Description("By video conference.")
  VIRTUAL,
  @Description("Some met, others joined from elsewhere.")
  HYBRID
}
