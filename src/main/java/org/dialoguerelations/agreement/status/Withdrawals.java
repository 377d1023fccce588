package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.status.Onset;

/**
 * The withdrawals of a signatory. They divide the time into spans: that before the first, those
 * between two, that after the last. Who withdrew may consent again in a later span.
 *
 * @param onsets in their order
 */
record Withdrawals(List<Onset> onsets) {

  Withdrawals {
    onsets =
        onsets.stream()
            .sorted(Comparator.comparing(Onset::latest).thenComparing(Onset::earliest))
            .toList();
  }

  static Withdrawals of(SignatoryEvidence signatory, LocalDate adoption) {
    return new Withdrawals(
        signatory.allDone(TreatyActionKind.WITHDRAWAL).map(act -> act.onset(adoption)).toList());
  }

  int spans() {
    return onsets.size() + 1;
  }

  /** The span in which something surely was done, or else the first in which it may have been. */
  int spanOf(Onset act) {
    return (int) onsets.stream().filter(one -> !act.earliest().isBefore(one.latest())).count();
  }

  /** Whether something may have been done after the withdrawal with which a span begins. */
  boolean mayBelongTo(int span, Onset act) {
    return act.latest().isAfter(onsets.get(span - 1).earliest());
  }

  /** When a span ended: the last never does. */
  Onset end(int span) {
    return onsets.stream()
        .skip(span)
        .map(Onset::earliest)
        .min(Comparator.naturalOrder())
        .map(earliest -> new Onset(earliest, onsets.get(span).latest()))
        .orElse(Onset.NEVER);
  }

  /** The first day of a span, on which something that happened in it may have been done. */
  Onset notBefore(int span) {
    return Onset.notBefore(onsets.get(span - 1).earliest());
  }
}
