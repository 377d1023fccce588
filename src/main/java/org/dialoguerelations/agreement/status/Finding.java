package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Validity;

/**
 * The result of a rule: the answer for each day, and its evidence.
 *
 * @param grounds the pieces of evidence, including outweighed ones
 */
public record Finding(Validity validity, List<Evidence> grounds) {

  public Finding {
    grounds = List.copyOf(grounds);
  }

  public Answer at(LocalDate day) {
    return validity.at(day);
  }

  /** The evidence for or against it on a day; a bound without an answer for the day is left out. */
  public Stream<StatusReason> reasons(LocalDate day, StatusQuestion question) {
    return grounds.stream().map(ground -> ground.on(day, question)).filter(Finding::matters);
  }

  private static boolean matters(StatusReason reason) {
    return reason.rule() != StatusRule.NOT_BEFORE_ADOPTION || reason.supports() != Answer.UNKNOWN;
  }
}
