package org.dialoguerelations.meeting;

import java.util.List;
import java.util.Optional;
import org.dialoguerelations.platform.export.Column;
import org.dialoguerelations.platform.export.ColumnKind;
import org.dialoguerelations.platform.export.Item;
import org.dialoguerelations.platform.export.Table;
import org.dialoguerelations.source.CitedPlace;
import org.jspecify.annotations.Nullable;

/**
 * A row of the export of meetings.
 *
 * @param mechanism empty for a meeting that belongs to none
 * @param place in one line; null when no source says so
 * @param country code of the country of the place; null when unknown
 */
record MeetingRow(
    Meeting meeting,
    Optional<Mechanism> mechanism,
    @Nullable String place,
    @Nullable String country,
    List<ParticipantRow> participants,
    List<CitedPlace> citations) {

  /**
   * A participant.
   *
   * @param partner the code of the partner; null when only a person is named
   * @param person the code of the person; null when none is named
   */
  record ParticipantRow(
      MeetingParticipant participant, @Nullable String partner, @Nullable String person) {

    private Item item() {
      String who = partner == null ? person : partner;
      return Item.of(who + " " + participant.role())
          .with("partner", partner)
          .with("person", person)
          .with("role", participant.role())
          .with("capacity", participant.capacity());
    }
  }

  static final Table<MeetingRow> TABLE =
      Table.<MeetingRow>empty()
          .column("code", row -> row.meeting().code())
          .columns(MeetingEntity.FIELDS.columns())
          .column(
              new Column<>(
                  "country",
                  "Code of the country of the place; empty when unknown.",
                  ColumnKind.TEXT,
                  "Partner",
                  MeetingRow::country))
          .list(
              "participants",
              "Who took part, as far as the data set says: code of the partner, or else of the person, and role (JSON: partner, person, role, capacity).",
              row -> row.participants().stream().map(ParticipantRow::item).toList())
          .list("citations", CitedPlace.ITEMS, row -> CitedPlace.items(row.citations()));
}
