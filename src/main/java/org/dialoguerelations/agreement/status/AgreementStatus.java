package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.NotSo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("The status of an agreement on a day, as far as sources tell.")
public record AgreementStatus(
    @NonNull @Description("The day, at its end.") LocalDate on,
    @NonNull @Description("Whether the text had been adopted.") Answer adopted,
    @NonNull
        @Description(
            "Whether it was in force or, if it is not legally binding, applied: from a stated entry into force, else by its own rule, else for the period that it sets.")
        Answer inForce,
    @Description("Why 'inForce' is NO; null for another answer.") @Nullable NotSo notInForce,
    @NonNull
        @Description(
            "Whether it was applied provisionally, pending its entry into force (article 25 of the Vienna Convention on the Law of Treaties): by a signatory at least. UNKNOWN when no source mentions it.")
        Answer appliedProvisionally,
    @NonNull @Description("The evidence for the answers.") List<@NonNull StatusReason> because) {

  public AgreementStatus {
    because = List.copyOf(because);
  }

  static AgreementStatus of(StatusAccount account, LocalDate day) {
    Finding adopted = AdoptionRule.of(account.evidence());
    Finding force = account.force();
    Finding applied = account.provisional();
    return new AgreementStatus(
        day,
        adopted.at(day),
        force.at(day),
        force.notSo(day),
        applied.at(day),
        Stream.of(
                adopted.reasons(day, StatusQuestion.ADOPTED),
                force.reasons(day, StatusQuestion.IN_FORCE),
                applied.reasons(day, StatusQuestion.APPLIED_PROVISIONALLY))
            .flatMap(reasons -> reasons)
            .toList());
  }
}
