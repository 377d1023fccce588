package org.dialoguerelations.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dialoguerelations.dataset.FieldTable;
import org.dialoguerelations.dataset.Form;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.kernel.page.SortName;
import org.dialoguerelations.kernel.status.Validity;
import org.dialoguerelations.partner.Place;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A row of {@link Agreement}. */
@Entity(name = "Agreement")
@Table(name = "agreement")
@Immutable
class AgreementEntity {

  @Id long id;
  String code;
  String title;

  @Column(name = "sort_name")
  String sortName;

  @Enumerated(EnumType.STRING)
  AgreementKind kind;

  @Column(name = "legally_binding")
  Boolean legallyBinding;

  String summary;

  @Column(name = "sort_date")
  LocalDate sortDate;

  @Column(name = "recent_date")
  LocalDate recentDate;

  @Embedded
  @EmbeddedColumnNaming("adopted_%s")
  PartialDate adopted;

  @Enumerated(EnumType.STRING)
  Adoption adoption;

  @Embedded
  @EmbeddedColumnNaming("place_%s")
  Place place;

  @Column(name = "adopted_at_id")
  Long adoptedAtId;

  @Embedded
  @EmbeddedColumnNaming("entry_into_force_%s")
  PartialDate entryIntoForce;

  @Embedded
  @EmbeddedColumnNaming("period_%s")
  Period period;

  String depositary;

  /** When it was in force, as {@link AgreementForce} finds it. */
  @Embedded
  @EmbeddedColumnNaming("force_%s")
  Validity force;

  /** Adds its dates; only its adoption is an event of the meeting at which it was adopted. */
  void addTo(TimelineWriter timeline) {
    timeline.about(adoptedAtId).add(TimelineKind.ADOPTION, "adopted", adopted);
    timeline.add(TimelineKind.ENTRY_INTO_FORCE, "entryIntoForce", entryIntoForce);
    timeline.addPeriod(
        TimelineKind.PERIOD, TimelineKind.PERIOD_START, TimelineKind.PERIOD_END, period);
  }

  Agreement toRecord() {
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
