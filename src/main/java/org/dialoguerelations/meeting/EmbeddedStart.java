package org.dialoguerelations.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.dialoguerelations.dataset.Fields;
import org.dialoguerelations.kernel.date.EmbeddedDate;

/**
 * The columns of a moment on a clock at some place. The offset from UTC has a column of its own,
 * since not every database keeps the one of a timestamp.
 *
 * @param moment the instant, independent of the offset
 * @param offset how many seconds the clock was ahead of UTC
 */
@Embeddable
record EmbeddedStart(
    @Column(name = "starts_at") Instant moment, @Column(name = "starts_at_offset") Integer offset) {

  /** The moment under a key; null, which is how an unknown one is stored, when there is none. */
  static EmbeddedStart read(Fields fields, String key) {
    return fields
        .value(key, EmbeddedStart::parse, "a moment with its offset such as 2025-10-26T16:10+08:00")
        .map(EmbeddedStart::of)
        .orElse(null);
  }

  /** The moment in these columns; null for null. */
  static OffsetDateTime read(EmbeddedStart columns) {
    return columns == null ? null : columns.onClock();
  }

  /** Whether it lies on a day on which the date may lie. */
  boolean within(EmbeddedDate date) {
    LocalDate day = onClock().toLocalDate();
    return !day.isBefore(date.earliest()) && !day.isAfter(date.latest());
  }

  private OffsetDateTime onClock() {
    return moment.atOffset(ZoneOffset.ofTotalSeconds(offset));
  }

  private static EmbeddedStart of(OffsetDateTime moment) {
    return new EmbeddedStart(moment.toInstant(), moment.getOffset().getTotalSeconds());
  }

  private static OffsetDateTime parse(String text) {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no moment with an offset", e);
    }
  }
}
