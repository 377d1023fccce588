package org.dialoguerelations.timeline;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.dataset.importing.LastingEntity;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.kernel.date.DatePrecision;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.jspecify.annotations.Nullable;

/**
 * Adds entries to the timeline while a record is read. A section takes one for each record, adds
 * what the record itself has dates for, and goes on with {@link #item} for its items. Without a
 * date there is no entry.
 */
public final class TimelineWriter {

  private final RecordFields record;
  private final Rows rows;
  private final Map<TimelineKind, Integer> written;
  private final Set<Long> about;
  private final long subject;
  private final Optional<String> detail;

  private TimelineWriter(
      RecordFields record,
      Rows rows,
      Map<TimelineKind, Integer> written,
      Set<Long> about,
      long subject,
      Optional<String> detail) {
    this.record = record;
    this.rows = rows;
    this.written = written;
    this.about = about;
    this.subject = subject;
    this.detail = detail;
  }

  /** Entries of a record, which are about the record. */
  public static TimelineWriter of(RecordFields record, Rows rows) {
    return new TimelineWriter(
        record,
        rows,
        new EnumMap<>(TimelineKind.class),
        Set.of(record.key()),
        record.key(),
        Optional.empty());
  }

  /** Entries about the first record are also about the second. */
  public static void imply(long subject, long implied, Rows rows) {
    rows.add(new TimelineImpliedEntity(subject, implied));
  }

  /** Entries that are about these records, too; null stands for none. */
  public TimelineWriter about(@Nullable Long... others) {
    return about(Arrays.asList(others));
  }

  /** Entries that are about these records, too; null stands for none. */
  public TimelineWriter about(Collection<@Nullable Long> others) {
    Set<Long> all = new LinkedHashSet<>(about);
    others.stream().filter(Objects::nonNull).forEach(all::add);
    return new TimelineWriter(record, rows, written, all, subject, detail);
  }

  /** Entries whose dates, and citations, are those of an item of the record. */
  public TimelineWriter item(long key) {
    return new TimelineWriter(record, rows, written, about, key, Optional.empty());
  }

  /** Entries of an item with a name or another label. */
  public TimelineWriter item(long key, String name) {
    return new TimelineWriter(record, rows, written, about, key, Optional.of(name));
  }

  /**
   * Adds an entry.
   *
   * @param property the key of the date
   * @param date null when it is not known: then there is no entry
   */
  public void add(TimelineKind kind, String property, @Nullable PartialDate date) {
    if (date == null) {
      return;
    }
    // The number keeps the order of the data set among events of one kind on one date.
    String code = "%s#%s#%03d".formatted(record.code(), kind, written.merge(kind, 1, Integer::sum));
    TimelineEntryEntity entry =
        new TimelineEntryEntity(
            record.newKey(), code, kind, date, record.key(), subject, property, detail);
    rows.add(entry);
    about.forEach(other -> rows.add(new TimelineAboutEntity(entry, other)));
  }

  /** Adds the start and the end of a span, as far as they are known. */
  public void addSpan(TimelineKind start, TimelineKind end, LastingEntity item) {
    add(start, "from", item.from());
    add(end, "until", item.until());
  }

  /**
   * Adds the start and the end of what stands under {@code period}, as far as they are known; a
   * single date is one entry.
   */
  public void addPeriod(
      TimelineKind whole, TimelineKind start, TimelineKind end, @Nullable Period period) {
    PartialDate date = Period.date(period);
    if (date != null && date.getPrecision() == DatePrecision.INTERVAL) {
      add(start, "period", date.start().orElse(null));
      add(end, "period", date.end().orElse(null));
    } else {
      add(whole, "period", date);
    }
  }
}
