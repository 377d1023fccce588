package org.dialoguerelations.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dialoguerelations.agreement.status.StatusAccount;
import org.dialoguerelations.dataset.importing.DatedEntity;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.kernel.status.Validity;
import org.dialoguerelations.partner.place.Place;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Agreement}. */
@Entity(name = "Agreement")
@Immutable
public class AgreementEntity extends DatedEntity {

  public String title;

  @Enumerated(EnumType.STRING)
  public AgreementKind kind;

  public @Nullable Boolean legallyBinding;

  public @Nullable String summary;

  public @Nullable PartialDate adopted;

  @Enumerated(EnumType.STRING)
  public @Nullable Adoption adoption;

  @EmbeddedColumnNaming public @Nullable Place place;

  public @Nullable Long adoptedAtId;

  public @Nullable PartialDate entryIntoForce;

  public @Nullable Period period;

  /** In the form of ISO 8601. */
  public @Nullable String duration;

  public @Nullable String depositary;

  /** Codes with commas between them. */
  public @Nullable String authenticLanguages;

  /** When it was in force, as {@link StatusAccount} finds it. */
  @EmbeddedColumnNaming public Validity force;

  /** Adds its dates; only its adoption is an event of the meeting at which it was adopted. */
  public void addTo(TimelineWriter timeline) {
    timeline.about(adoptedAtId).add(TimelineKind.ADOPTION, "adopted", adopted);
    timeline.add(TimelineKind.ENTRY_INTO_FORCE, "entryIntoForce", entryIntoForce);
    timeline.addPeriod(
        TimelineKind.PERIOD, TimelineKind.PERIOD_START, TimelineKind.PERIOD_END, period);
  }

  public Agreement toRecord() {
    return new Agreement(
        id,
        code,
        title,
        kind,
        legallyBinding,
        summary,
        adopted,
        adoption,
        place,
        adoptedAtId,
        entryIntoForce,
        period,
        duration,
        depositary,
        authenticLanguages);
  }
}
