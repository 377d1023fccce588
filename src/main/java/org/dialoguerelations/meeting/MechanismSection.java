package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordSection;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.record.Pillars;
import org.dialoguerelations.source.Coverages;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;

/** Mechanisms in data set files, with their frequencies and participants. */
@Singleton
class MechanismSection extends RecordSection {

  MechanismSection() {
    super(
        "mechanisms",
        "Mechanism",
        MechanismEntity.FIELDS,
        earlier -> MechanismSection::read,
        "milestones",
        "partners");
  }

  private static void read(RecordFields fields, Rows rows) {
    MechanismEntity mechanism = MechanismEntity.read(fields);
    rows.add(mechanism);
    Pillars.read(fields, rows);
    Coverages.read(fields, "meetings", rows);
    TimelineWriter timeline = TimelineWriter.of(fields, rows);
    TimelineWriter ofAll = timeline.about(readParticipants(fields, timeline, rows));
    ofAll.add(TimelineKind.ESTABLISHMENT, "established", mechanism.established);
    for (FrequencyEntity frequency :
        fields.items("frequencies", "Frequency", FrequencyEntity::read)) {
      rows.add(frequency);
      TimelineWriter ofItem = ofAll.item(frequency.id, frequency.text);
      ofItem.add(TimelineKind.FREQUENCY_START, "from", frequency.from);
      ofItem.add(TimelineKind.FREQUENCY_END, "until", frequency.until);
    }
  }

  private static List<Long> readParticipants(
      RecordFields fields, TimelineWriter timeline, Rows rows) {
    List<Long> partners = new ArrayList<>();
    for (MechanismParticipantEntity participant :
        fields.items("participants", "MechanismParticipant", MechanismParticipantEntity::read)) {
      rows.add(participant);
      partners.add(participant.partnerId);
      timeline
          .item(participant.id)
          .about(participant.partnerId)
          .add(TimelineKind.PARTICIPATION_START, "since", participant.since);
    }
    return partners;
  }
}
