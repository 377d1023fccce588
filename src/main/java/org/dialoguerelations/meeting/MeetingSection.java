package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordSection;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.source.Coverages;
import org.dialoguerelations.timeline.TimelineWriter;

/** Meetings in data set files, with their participants and decisions. */
@Singleton
class MeetingSection extends RecordSection {

  MeetingSection() {
    super(
        "meetings",
        "Meeting",
        MeetingEntity.FIELDS,
        earlier -> MeetingSection::read,
        "mechanisms",
        "partners",
        "people");
  }

  private static void read(RecordFields fields, Rows rows) {
    MeetingEntity meeting = MeetingEntity.read(fields);
    rows.add(meeting);
    Coverages.read(fields, "decisions", rows);
    meeting.addTo(TimelineWriter.of(fields, rows).about(readParticipants(fields, rows)));
    if (meeting.mechanismId != null) {
      TimelineWriter.imply(meeting.id, meeting.mechanismId, rows);
    }
    int ordinal = 0;
    for (CitedFields item : fields.items("decisions", "Decision")) {
      try (item) {
        rows.add(DecisionEntity.read(item, meeting, ordinal++));
        List<Long> about = item.references("about").stream().distinct().toList();
        for (int place = 0; place < about.size(); place++) {
          rows.add(new DecisionSubjectEntity(item.key(), about.get(place), place));
        }
        List<String> issues = item.texts("issues");
        for (int place = 0; place < issues.size(); place++) {
          rows.add(new DecisionIssueEntity(item.key(), place, issues.get(place)));
        }
      }
    }
  }

  /** The participants: partners and people. */
  private static Set<Long> readParticipants(RecordFields fields, Rows rows) {
    Set<Long> found = new LinkedHashSet<>();
    for (MeetingParticipantEntity participant :
        fields.items("participants", "MeetingParticipant", MeetingParticipantEntity::read)) {
      rows.add(participant);
      found.add(participant.partnerId);
      found.add(participant.personId);
    }
    return found;
  }
}
