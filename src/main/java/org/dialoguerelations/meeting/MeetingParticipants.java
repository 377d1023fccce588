package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** Who takes part in which meeting. */
@Singleton
class MeetingParticipants extends ProjectingRepository<MeetingParticipantEntity> {

  Map<Long, List<MeetingParticipant>> byMeeting(Collection<Long> meetings) {
    return by("meetingId", meetings, MeetingParticipant.class);
  }
}
