package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.NotSo;
import org.dialoguerelations.kernel.status.Spans;
import org.dialoguerelations.kernel.status.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The result of a rule: the answer for each day, and its evidence.
 *
 * @param grounds the pieces of evidence, including outweighed ones
 */
public record Finding(Spans spans, List<Evidence> grounds) {

  public Finding {
    grounds = List.copyOf(grounds);
  }

  Finding(Validity validity, List<Evidence> grounds) {
    this(Spans.of(validity), grounds);
  }

  /** The one span, or the first of several. */
  public Validity validity() {
    return spans.first();
  }

  public Answer at(LocalDate day) {
    return spans.at(day);
  }

  /** Why the answer is NO on a day; null for another answer. */
  public @Nullable NotSo notSo(LocalDate day) {
    return at(day) == Answer.NO ? spans.notSo(day) : null;
  }

  /** The evidence for or against it on a day; a bound without an answer for the day is left out. */
  public Stream<StatusReason> reasons(LocalDate day, StatusQuestion question) {
    return grounds.stream().map(ground -> ground.on(day, question)).filter(Finding::matters);
  }

  private static boolean matters(StatusReason reason) {
    return reason.rule() != StatusRule.NOT_BEFORE_ADOPTION || reason.supports() != Answer.UNKNOWN;
  }
}
