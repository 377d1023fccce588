package org.dialoguerelations.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dialoguerelations.agreement.status.AgreementForce;
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
@Table(name = "agreement")
@Immutable
public class AgreementEntity {

  public @Id long id;
  public String code;
  public String title;

  @Column(name = "sort_name")
  public String sortName;

  @Enumerated(EnumType.STRING)
  public AgreementKind kind;

  @Column(name = "legally_binding")
  public @Nullable Boolean legallyBinding;

  public @Nullable String summary;

  @Column(name = "sort_date")
  public LocalDate sortDate;

  @Column(name = "recent_date")
  public LocalDate recentDate;

  @Embedded
  @EmbeddedColumnNaming("adopted_%s")
  public @Nullable PartialDate adopted;

  @Enumerated(EnumType.STRING)
  public @Nullable Adoption adoption;

  @Embedded
  @EmbeddedColumnNaming("place_%s")
  public @Nullable Place place;

  @Column(name = "adopted_at_id")
  public @Nullable Long adoptedAtId;

  @Embedded
  @EmbeddedColumnNaming("entry_into_force_%s")
  public @Nullable PartialDate entryIntoForce;

  @Embedded
  @EmbeddedColumnNaming("period_%s")
  public @Nullable Period period;

  public @Nullable String depositary;

  /** When it was in force, as {@link AgreementForce} finds it. */
  @Embedded
  @EmbeddedColumnNaming("force_%s")
  public Validity force;

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
        depositary);
  }
}
