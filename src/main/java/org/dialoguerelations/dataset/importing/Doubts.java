package org.dialoguerelations.dataset.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.Problem;

/** What is unlikely in a data set, and what its records confirm of that. */
final class Doubts {

  private static final String KEY = "confirmed";
  private static final Set<Doubt> CAN_BE_CONFIRMED =
      EnumSet.complementOf(EnumSet.of(Doubt.NOTHING_TO_CONFIRM));

  private record About(long record, Doubt doubt) {}

  private record Raised(About about, Problem problem) {}

  private final List<Raised> raised = new ArrayList<>();
  private final Map<About, Problem> confirmed = new LinkedHashMap<>();

  /** Reads what a record confirms: the doubts, each with the reason. */
  void read(RecordFields record) {
    record
        .map(KEY)
        .ifPresent(
            reasons -> {
              try (reasons) {
                CAN_BE_CONFIRMED.forEach(doubt -> read(record, reasons, doubt));
              }
            });
  }

  private void read(RecordFields record, Fields reasons, Doubt doubt) {
    reasons
        .text(doubt.name())
        .ifPresent(
            reason ->
                confirmed.put(
                    new About(record.key(), doubt),
                    reasons.problem(
                        doubt.name(),
                        message(
                            "nothing of the record makes it doubtful", Doubt.NOTHING_TO_CONFIRM))));
  }

  /** Notes what is unlikely about a record. */
  void raise(long record, Doubt doubt, Problem problem) {
    if (raised.size() < BrokenDatasetException.MOST_PROBLEMS) {
      raised.add(new Raised(new About(record, doubt), problem));
    }
  }

  /** What a doubt says, with the code by which it is confirmed. */
  static String message(String message, Doubt doubt) {
    return message + " (" + doubt + ")";
  }

  /** What no record confirms, and what is confirmed without need. */
  Set<Problem> open() {
    Set<Problem> open = new TreeSet<>();
    Map<About, Problem> unneeded = new LinkedHashMap<>(confirmed);
    for (Raised one : raised) {
      unneeded.remove(one.about());
      if (!confirmed.containsKey(one.about())) {
        open.add(one.problem());
      }
    }
    if (raised.size() < BrokenDatasetException.MOST_PROBLEMS) {
      open.addAll(unneeded.values());
    }
    return open;
  }
}
