package org.dialoguerelations.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dialoguerelations.dataset.importing.DatedEntity;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Programme}. */
@Entity(name = "Programme")
@Immutable
class ProgrammeEntity extends DatedEntity {

  String name;

  @Enumerated(EnumType.STRING)
  ProgrammeKind kind;

  @Nullable String summary;

  @Nullable PartialDate launched;

  @Nullable Period period;

  @Enumerated(EnumType.STRING)
  @Nullable ProgrammeStatus status;

  static final FieldTable<ProgrammeEntity, Programme, ProgrammeRow> FIELDS =
      FieldTable.<ProgrammeEntity, Programme, ProgrammeRow>exported(ProgrammeRow::programme)
          .field("name", Form.REQUIRED_TEXT, (p, v) -> p.name = v, Programme::name)
          .field(
              "kind", Form.requiredOne(ProgrammeKind.class), (p, v) -> p.kind = v, Programme::kind)
          .hidden("summary", Form.TEXT, (p, v) -> p.summary = v)
          .field(
              "status", Form.one(ProgrammeStatus.class), (p, v) -> p.status = v, Programme::status)
          .date("launched", (p, v) -> p.launched = v, Programme::launched)
          .period("period", (p, v) -> p.period = v, Programme::period);

  static ProgrammeEntity read(RecordFields fields) {
    ProgrammeEntity programme = FIELDS.read(fields, new ProgrammeEntity());
    programme.orderBy(programme.name);
    programme.sortDate = sortDate(programme.launched, programme.period);
    programme.recentDate = recentDate(programme.launched, programme.period);
    if (programme.status == ProgrammeStatus.MERGED && !fields.has("mergedInto")) {
      fields.report("status", "a MERGED programme needs 'mergedInto'");
    }
    return programme;
  }

  /** The launch, else the start of the period; last if neither is known. */
  private static LocalDate sortDate(@Nullable PartialDate launched, @Nullable Period period) {
    LocalDate first = PartialDate.sortDate(launched == null ? Period.date(period) : launched);
    return first.equals(PartialDate.FAR_PAST) ? PartialDate.FAR_FUTURE : first;
  }

  /**
   * The last day of the launch, else on which the period may have started; last if neither is
   * known.
   */
  private static LocalDate recentDate(@Nullable PartialDate launched, @Nullable Period period) {
    return PartialDate.recentDate(
        launched == null && period != null ? period.getStart() : launched);
  }

  /** Adds its dates. */
  void addTo(TimelineWriter timeline) {
    timeline.add(TimelineKind.LAUNCH, "launched", launched);
    timeline.addPeriod(
        TimelineKind.PERIOD, TimelineKind.PERIOD_START, TimelineKind.PERIOD_END, period);
  }
}
