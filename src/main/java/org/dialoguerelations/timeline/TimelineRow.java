package org.dialoguerelations.timeline;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * What rows about entries repeat of them: by what they are filtered and ordered, so that an index
 * has it all.
 */
@MappedSuperclass
abstract class TimelineRow {

  @Enumerated(EnumType.STRING)
  TimelineKind kind;

  int span;

  @Embedded
  @EmbeddedColumnNaming("date_%s")
  TimelineDays date;

  String code;

  protected TimelineRow() {}

  TimelineRow(TimelineEntryEntity entry) {
    this.kind = entry.kind;
    this.span = entry.span;
    this.date = new TimelineDays(entry.date.earliest(), entry.date.latest());
    this.code = entry.code;
  }
}
