package org.dialoguerelations.agreement.signatory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dialoguerelations.agreement.status.ActEvidence;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.partner.place.Place;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link TreatyAction}. */
@Entity(name = "TreatyAction")
@Immutable
public class TreatyActionEntity {

  public @Id long id;

  long signatoryId;

  @Enumerated(EnumType.STRING)
  public TreatyActionKind kind;

  boolean done;

  public @Nullable PartialDate date;

  @Nullable PartialDate knownBy;

  @Nullable String text;

  @EmbeddedColumnNaming @Nullable Place place;

  public @Nullable Long meetingId;

  /** The day by which a document that reports it had been written. */
  @Nullable LocalDate reportedBy;

  /** The bounds of when it was done, as {@link ActEvidence} computes them. */
  @EmbeddedColumnNaming public Onset onset;

  /**
   * @param statements what sources say of it as of a date
   */
  public static TreatyActionEntity read(
      CitedFields item,
      long signatory,
      TreatyActionKind kind,
      List<AsOfStatementEntity> statements) {
    TreatyActionEntity action = new TreatyActionEntity();
    action.id = item.key();
    action.signatoryId = signatory;
    action.kind = kind;
    Optional<PartialDate> date = item.date("date");
    action.date = date.orElse(null);
    action.done =
        date.isPresent() || statements.isEmpty() || statements.stream().anyMatch(one -> one.done);
    action.knownBy = date.isPresent() ? null : knownBy(statements);
    action.text = item.text("text").orElse(null);
    if (kind.isStatement() != item.has("text")) {
      item.report("text", "what a declaration, reservation, objection or understanding says");
    }
    action.place = Place.read(item, "place");
    action.meetingId = item.reference("at", "Meeting").orElse(null);
    action.reportedBy = item.reportedBy().orElse(null);
    if (!action.done && (action.place != null || action.meetingId != null)) {
      item.report("", "an action that was not done must not have 'place' or 'at'");
    }
    return action;
  }

  /** The date that bounds it most closely: the one that ends first. */
  private static @Nullable PartialDate knownBy(List<AsOfStatementEntity> statements) {
    return statements.stream()
        .filter(statement -> statement.done)
        .map(statement -> statement.asOf)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(PartialDate::latest).thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  public TreatyAction toRecord() {
    return new TreatyAction(id, kind, done, date, knownBy, text, place, meetingId, reportedBy);
  }
}
