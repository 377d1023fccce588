package org.dialoguerelations.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link TimelineEntry}. */
@Entity(name = "TimelineEntry")
@Table(name = "timeline_entry")
@Immutable
class TimelineEntryEntity {

  @Id long id;
  String code;

  @Enumerated(EnumType.STRING)
  TimelineKind kind;

  @Embedded
  @EmbeddedColumnNaming("date_%s")
  PartialDate date;

  int span;

  @Column(name = "record_id")
  long recordId;

  @Column(name = "subject_id")
  long subjectId;

  String property;
  @Nullable String detail;

  protected TimelineEntryEntity() {}

  TimelineEntryEntity(
      long id,
      String code,
      TimelineKind kind,
      PartialDate date,
      long recordId,
      long subjectId,
      String property,
      Optional<String> detail) {
    this.id = id;
    this.code = code;
    this.kind = kind;
    this.date = date;
    this.span = TimelineSpan.of(date).ordinal();
    this.recordId = recordId;
    this.subjectId = subjectId;
    this.property = property;
    this.detail = detail.orElse(null);
  }
}
