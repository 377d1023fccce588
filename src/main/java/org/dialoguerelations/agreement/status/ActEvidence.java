package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.agreement.signatory.AsOfStatement;
import org.dialoguerelations.agreement.signatory.TreatyAction;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;

/**
 * What sources say about one act of a signatory, and when it was done according to it. A date
 * outweighs statements; contradicting statements leave the days open that both speak of; something
 * reported without a date had been done when the report was written.
 */
public record ActEvidence(TreatyAction action, List<AsOfStatement> statements) {

  public ActEvidence {
    statements = List.copyOf(statements);
  }

  /**
   * When it was done.
   *
   * @param adoption the first day on which the text may have been adopted: an act without a date is
   *     not earlier
   */
  public Onset onset(LocalDate adoption) {
    PartialDate date = action.date();
    if (date != null) {
      return Onset.on(date);
    }
    Onset done =
        statements.isEmpty() ? reported() : stated(true).map(Onset::by).orElse(Onset.UNKNOWN);
    return done.contradictedBefore(
        stated(false)
            .map(statement -> Onset.after(statement.earliest()).earliest())
            .filter(notDone -> notDone.isAfter(adoption))
            .orElse(adoption));
  }

  boolean isDated() {
    return action.date() != null;
  }

  /** The evidence of each source alone. */
  List<Evidence> grounds() {
    List<Evidence> grounds = new ArrayList<>();
    PartialDate date = action.date();
    if (date != null) {
      grounds.add(Evidence.of(action, StatusRule.DATED, Validity.from(Onset.on(date))));
    } else if (statements.isEmpty()) {
      grounds.add(Evidence.of(action, StatusRule.REPORTED, Validity.from(reported())));
    }
    statements.forEach(statement -> grounds.add(ground(statement)));
    return grounds;
  }

  private Evidence ground(AsOfStatement statement) {
    return statement.done()
        ? Evidence.of(
            action, statement, StatusRule.DONE_AS_OF, Validity.from(Onset.by(statement.asOf())))
        : Evidence.of(
            action,
            statement,
            StatusRule.NOT_DONE_AS_OF,
            Validity.from(Onset.after(statement.asOf().earliest())));
  }

  private Onset reported() {
    return action.reportedBy() == null
        ? Onset.UNKNOWN
        : new Onset(PartialDate.FAR_PAST, action.reportedBy());
  }

  /** The closest bound: the first date by which it was done, or the last by which it was not. */
  private Optional<PartialDate> stated(boolean done) {
    return statements.stream()
        .filter(statement -> statement.done() == done)
        .map(AsOfStatement::asOf)
        .min(
            done
                ? Comparator.comparing(PartialDate::latest)
                : Comparator.comparing(PartialDate::earliest).reversed());
  }
}
