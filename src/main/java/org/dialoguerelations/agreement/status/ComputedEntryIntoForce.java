package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param earliest null when there is no lower bound
 */
@Description(
    "An entry into force that follows from the agreement's own rule and the dates of the acts that count. It never replaces a stated date.")
public record ComputedEntryIntoForce(
    @Description("The first day on which it may be; null when no source bounds it.")
        @Nullable LocalDate earliest,
    @NonNull @Description("The last day on which it may be: it was in force from then on.")
        LocalDate latest,
    @NonNull
        @Description(
            "The rule and the acts that it follows from, with what each says for the last day.")
        List<@NonNull StatusReason> because) {

  public ComputedEntryIntoForce {
    because = List.copyOf(because);
  }

  /** The finding of a rule; empty when it gives no day by which it surely was in force. */
  static Optional<ComputedEntryIntoForce> of(Finding finding) {
    Onset begin = finding.validity().begin();
    return Optional.of(begin.latest())
        .filter(latest -> latest.isBefore(PartialDate.FAR_FUTURE))
        .map(
            latest ->
                new ComputedEntryIntoForce(
                    begin.earliest().equals(PartialDate.FAR_PAST) ? null : begin.earliest(),
                    latest,
                    finding.reasons(latest, StatusQuestion.IN_FORCE).toList()));
  }
}
