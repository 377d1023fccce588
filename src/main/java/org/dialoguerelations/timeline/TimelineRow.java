package org.dialoguerelations.timeline;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

/**
 * The columns of entries that other tables repeat for filters and orders, so that one index has
 * them all.
 */
@MappedSuperclass
abstract class TimelineRow {

  @Enumerated(EnumType.STRING)
  TimelineKind kind;

  int span;

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
