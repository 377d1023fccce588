package org.dialoguerelations.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How many requests of each kind came to which end, and how long normal ones took. */
final class Tally {

  private static final int MOST_EXAMPLES = 10;

  private final Map<Kind, Map<Outcome, Long>> counts = new EnumMap<>(Kind.class);
  private final List<Double> normalMillis = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  /**
   * Counts one request.
   *
   * @param millis from when it was due to the end of its answer
   */
  synchronized void add(Kind kind, Verdict verdict, double millis) {
    add(kind, verdict.outcome(), 1);
    if (verdict.outcome() == Outcome.ANSWERED && kind.isNormal()) {
      normalMillis.add(millis);
    }
    if (verdict.outcome() == Outcome.FAILED && failures.size() < MOST_EXAMPLES) {
      failures.add(kind + ": " + verdict.details());
    }
  }

  synchronized void add(Tally other) {
    other.counts.forEach(
        (kind, outcomes) -> outcomes.forEach((outcome, count) -> add(kind, outcome, count)));
    normalMillis.addAll(other.normalMillis);
    other.failures.stream().limit(MOST_EXAMPLES - failures.size()).forEach(failures::add);
  }

  private void add(Kind kind, Outcome outcome, long count) {
    counts
        .computeIfAbsent(kind, any -> new EnumMap<>(Outcome.class))
        .merge(outcome, count, Long::sum);
  }

  synchronized long count(Outcome outcome) {
    return Stream.of(Kind.values()).mapToLong(kind -> count(kind, outcome)).sum();
  }

  synchronized long count(Kind kind, Outcome outcome) {
    return counts.getOrDefault(kind, Map.of()).getOrDefault(outcome, 0L);
  }

  /** The first failures, in words. */
  synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  /** A table of all, and the times of normal answers below. */
  synchronized List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("| kind | " + String.join(" | ", names()) + " |");
    lines.add("|---|" + "---|".repeat(Outcome.values().length));
    for (Kind kind : Kind.values()) {
      List<String> cells =
          Stream.of(Outcome.values()).map(outcome -> "" + count(kind, outcome)).toList();
      lines.add("| %s | %s |".formatted(kind, String.join(" | ", cells)));
    }
    lines.add("");
    Collections.sort(normalMillis);
    lines.add(
        "Normal requests answered: p50 %.1f ms, p99 %.1f ms, longest %.1f ms."
            .formatted(percentile(50), percentile(99), percentile(100)));
    return lines;
  }

  private static List<String> names() {
    return Stream.of(Outcome.values())
        .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private double percentile(int percent) {
    if (normalMillis.isEmpty()) {
      return Double.NaN;
    }
    return normalMillis.get((normalMillis.size() - 1) * percent / 100);
  }
}
