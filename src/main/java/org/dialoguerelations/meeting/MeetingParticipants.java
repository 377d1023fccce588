package org.dialoguerelations.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.source.Grouping;

/** Who takes part in which meeting. */
@Singleton
class MeetingParticipants implements PanacheRepositoryBase<MeetingParticipantEntity, Long> {

  Map<Long, List<MeetingParticipant>> byMeeting(Collection<Long> meetings) {
    return Grouping.by(
        list("meetingId in ?1 order by meetingId, id", meetings),
        row -> row.meetingId,
        MeetingParticipantEntity::toRecord);
  }
}
