package org.dialoguerelations.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.dialoguerelations.kernel.status.Validity;

/**
 * One piece of evidence, with what it alone says for each day: a {@link StatusReason} once a day
 * and a question are given.
 *
 * @param key of what it rests on, whose citations support it
 * @param action null when it rests on no single action
 * @param statement null when it rests on no statement
 */
record Evidence(
    long key,
    Optional<String> property,
    String label,
    StatusRule rule,
    TreatyAction action,
    AsOfStatement statement,
    Validity supports) {

  /** It rests on a record or item as a whole. */
  static Evidence of(long key, String label, StatusRule rule, Validity supports) {
    return new Evidence(key, Optional.empty(), label, rule, null, null, supports);
  }

  /** It rests on one property of an agreement. */
  static Evidence of(
      Agreement agreement, String property, String label, StatusRule rule, Validity supports) {
    return new Evidence(agreement.key(), Optional.of(property), label, rule, null, null, supports);
  }

  /** It rests on an action. */
  static Evidence of(TreatyAction action, StatusRule rule, Validity supports) {
    return new Evidence(
        action.key(), Optional.empty(), action.label(), rule, action, null, supports);
  }

  /** It rests on a statement about an action. */
  static Evidence of(
      TreatyAction action, AsOfStatement statement, StatusRule rule, Validity supports) {
    return new Evidence(
        statement.key(),
        Optional.empty(),
        action.kind().words() + ", " + statement.label(),
        rule,
        action,
        statement,
        supports);
  }

  /** The same evidence under another rule. */
  Evidence by(StatusRule other) {
    return new Evidence(key, property, label, other, action, statement, supports);
  }

  /** The same evidence, in a list in which several signatories appear. */
  Evidence of(Signatory signatory) {
    return new Evidence(
        key, property, signatory.code() + ": " + label, rule, action, statement, supports);
  }

  StatusReason on(LocalDate day, StatusQuestion question) {
    return new StatusReason(
        key, property, label, question, rule, action, statement, supports.at(day));
  }
}
