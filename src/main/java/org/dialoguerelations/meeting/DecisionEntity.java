package org.dialoguerelations.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.platform.page.SortName;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Decision}. */
@Entity(name = "Decision")
@Immutable
class DecisionEntity {

  @Id long id;

  long meetingId;

  LocalDate sortDate;

  /** With the ordinal, a position that does not change with an import. */
  String meetingCode;

  /** The position among the decisions of the meeting, from 0. */
  int ordinal;

  @Enumerated(EnumType.STRING)
  DecisionKind kind;

  String text;

  /** Those of the text, as filters compare them. */
  String words;

  @Nullable Long byId;

  @Nullable Long speakerId;

  static DecisionEntity read(CitedFields item, MeetingEntity meeting, int ordinal) {
    DecisionEntity decision = new DecisionEntity();
    decision.id = item.key();
    decision.meetingId = meeting.id;
    decision.sortDate = meeting.sortDate;
    decision.meetingCode = meeting.code;
    decision.ordinal = ordinal;
    item.requiredOne("kind", DecisionKind.class).ifPresent(v -> decision.kind = v);
    decision.text = item.required("text");
    decision.words = SortName.words(decision.text);
    decision.byId = item.reference("by", "Partner").orElse(null);
    decision.speakerId = item.reference("speaker", "Person").orElse(null);
    return decision;
  }
}
