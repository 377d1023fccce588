package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;

/** Whether a document reports a meeting or only announces it. */
@Description("Whether a document reports that the meeting was held, or documents only announce it.")
public enum MeetingStatus {
  @Description("A document reports that it was held.")
  HELD,
  @Description("Documents only announce it.")
  SCHEDULED
}
