package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a document reports that the meeting was held, or documents only announce it.")
public enum MeetingStatus {
  @Description("A document reports that it was held.")
  HELD,
  @Description("Documents only announce it.")
  SCHEDULED
}
