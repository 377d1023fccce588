package org.dialoguerelations.kernel.status;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A time for which somebody held an office, a chair or the like. It is held for a term, whose
 * length is unknown unless a source states it.
 *
 * @param from since when; null when no source says so
 * @param until until when; null when it lasts or no source says so
 * @param shown a date on which a source shows it; null when none does
 */
public record Term(
    @Nullable PartialDate from, @Nullable PartialDate until, @Nullable PartialDate shown) {

  /** When it was held. */
  public Validity validity() {
    return new Validity(begin(), end());
  }

  /** When it began: at the latest on the day on which a source shows it. */
  public Onset begin() {
    if (from == null) {
      return shown == null ? Onset.UNKNOWN : Onset.by(shown);
    }
    Onset begin = Onset.on(from);
    return shown == null || shown.latest().isBefore(begin.earliest())
        ? begin
        : new Onset(begin.earliest(), earlier(begin.latest(), shown.latest()));
  }

  private Onset end() {
    if (until == null) {
      return turn();
    }
    Onset end = Onset.endOf(until);
    if (shown == null) {
      return end;
    }
    LocalDate after = Onset.after(shown.earliest()).earliest();
    return after.isAfter(end.latest()) || after.isBefore(end.earliest())
        ? end
        : new Onset(after, end.latest());
  }

  /** The end of a term of which no source states it: after the last day on which it is shown. */
  public Onset turn() {
    return Stream.of(shown, from)
        .filter(Objects::nonNull)
        .findFirst()
        .map(date -> Onset.after(date.earliest()))
        .orElse(Onset.UNKNOWN);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
