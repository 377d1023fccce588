package org.dialoguerelations.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Optional;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link TimelineEntry}. */
@Entity(name = "TimelineEntry")
@Immutable
class TimelineEntryEntity {

  @Id long id;
  String code;

  @Enumerated(EnumType.STRING)
  TimelineKind kind;

  PartialDate date;

  int span;

  long recordId;

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
