package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import java.util.List;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.dataset.Section;

/** Meetings in data set files, with their participants and decisions. */
@Singleton
class MeetingSection implements Section {

  @Override
  public String name() {
    return "meetings";
  }

  @Override
  public String type() {
    return "Meeting";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void read(RecordFields fields, Rows rows) {
    MeetingEntity meeting = MeetingEntity.read(fields);
    rows.add(meeting);
    for (CitedFields item : fields.items("participants", "MeetingParticipant")) {
      try (item) {
        rows.add(MeetingParticipantEntity.read(item, fields.key()));
      }
    }
    int ordinal = 0;
    for (CitedFields item : fields.items("decisions", "Decision")) {
      try (item) {
        rows.add(DecisionEntity.read(item, meeting, ordinal++));
        List<Long> about = item.references("about").stream().distinct().toList();
        for (int place = 0; place < about.size(); place++) {
          rows.add(new DecisionSubjectEntity(item.key(), about.get(place), place));
        }
      }
    }
  }
}
