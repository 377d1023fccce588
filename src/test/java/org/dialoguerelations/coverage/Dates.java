package org.dialoguerelations.coverage;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.date.DatePrecision;
import org.dialoguerelations.kernel.date.PartialDate;

/** How precise the dates of some things are. */
final class Dates {

  private enum Precision {
    DAY,
    MONTH,
    YEAR,
    ROUGHLY,
    NONE
  }

  private final Map<Precision, Integer> counts = new EnumMap<>(Precision.class);

  /**
   * Counts a thing.
   *
   * @param edtf null when it has no date
   */
  void add(String edtf) {
    counts.merge(edtf == null ? Precision.NONE : of(PartialDate.parse(edtf)), 1, Integer::sum);
  }

  /**
   * Counts what takes place on one day: several days are those between which a source puts it.
   *
   * @param edtf null when it has no date
   */
  void addDay(String edtf) {
    if (edtf != null && PartialDate.parse(edtf).getPrecision() == DatePrecision.INTERVAL) {
      counts.merge(Precision.ROUGHLY, 1, Integer::sum);
    } else {
      add(edtf);
    }
  }

  int count() {
    Collection<Integer> all = counts.values();
    return all.stream().mapToInt(Integer::intValue).sum();
  }

  /** For example {@code day 11, none 2}. */
  String byPrecision() {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** How many there are, and how precise: for example {@code 13 (day 11, none 2)}. */
  @Override
  public String toString() {
    return count() + " (" + byPrecision() + ")";
  }

  private static Precision of(PartialDate date) {
    return switch (date.getPrecision()) {
      case DAY, TIME -> Precision.DAY;
      case MONTH -> Precision.MONTH;
      case YEAR -> Precision.YEAR;
      case INTERVAL ->
          Optional.of(date)
              .filter(one -> one.start().isPresent() && one.end().isPresent())
              .flatMap(PartialDate::start)
              .map(Dates::of)
              .orElse(Precision.ROUGHLY);
      case SEASON, DECADE, CENTURY -> Precision.ROUGHLY;
    };
  }
}
