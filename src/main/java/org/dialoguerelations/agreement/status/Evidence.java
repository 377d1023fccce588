package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.Optional;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.signatory.AsOfStatement;
import org.dialoguerelations.agreement.signatory.Signatory;
import org.dialoguerelations.agreement.signatory.TreatyAction;
import org.dialoguerelations.kernel.status.Validity;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence, with its answer for each day. With a day and a question it becomes a
 * {@link StatusReason}.
 *
 * @param key of the record or item that it is based on, whose citations support it
 * @param action null when it is based on no single action
 * @param statement null when it is based on no statement
 */
record Evidence(
    long key,
    Optional<String> property,
    String label,
    StatusRule rule,
    @Nullable TreatyAction action,
    @Nullable AsOfStatement statement,
    Validity supports) {

  /** Based on a record or item as a whole. */
  static Evidence of(long key, String label, StatusRule rule, Validity supports) {
    return new Evidence(key, Optional.empty(), label, rule, null, null, supports);
  }

  /** Based on one property of an agreement. */
  static Evidence of(
      Agreement agreement, String property, String label, StatusRule rule, Validity supports) {
    return new Evidence(agreement.key(), Optional.of(property), label, rule, null, null, supports);
  }

  /** Based on an action. */
  static Evidence of(TreatyAction action, StatusRule rule, Validity supports) {
    return new Evidence(
        action.key(), Optional.empty(), action.label(), rule, action, null, supports);
  }

  /** Based on a statement about an action. */
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

  /** The same evidence, for something else that follows from it. */
  Evidence supporting(Validity other) {
    return new Evidence(key, property, label, rule, action, statement, other);
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
