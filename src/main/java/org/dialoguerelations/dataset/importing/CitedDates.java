package org.dialoguerelations.dataset.importing;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.kernel.date.DatePrecision;
import org.dialoguerelations.kernel.date.PartialDate;

/** How precise the dates of a record or an item are, so that citations of them can say the same. */
final class CitedDates {

  /** The keys that hold a date or a period, of all records and items. */
  static final Set<String> KEYS =
      Set.of(
          "adopted",
          "asOf",
          "date",
          "entryIntoForce",
          "established",
          "from",
          "launched",
          "period",
          "since",
          "until");

  /** The key of an item that tells what was done on a day: whoever tells it, tells the day. */
  static final String OF_ACT = "date";

  private CitedDates() {}

  /** The precision of what stands under a key; empty when that is no date. */
  static Optional<DatePrecision> precision(YamlMapping fields, String key) {
    // A bad date is reported where it is read.
    return KEYS.contains(key)
        ? fields.written(key, key).stream()
            .findFirst()
            .flatMap(written -> Optional.ofNullable(written.get(key)))
            .flatMap(CitedDates::parse)
            .map(PartialDate::getPrecision)
        : Optional.empty();
  }

  /** The key of the only date; empty when there are several, or none. */
  static Optional<String> only(YamlMapping fields) {
    List<String> keys = fields.keys().stream().filter(KEYS::contains).toList();
    return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
  }

  private static Optional<PartialDate> parse(String text) {
    try {
      return Optional.of(PartialDate.parse(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
