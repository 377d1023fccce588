package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.signatory.Signatory;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.NotSo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("The status of a signatory under its agreement on a day, as far as sources tell.")
public record SignatoryStatus(
    @NonNull @Description("The day, at its end.") LocalDate on,
    @NonNull @Description("The signatory.") Signatory signatory,
    @NonNull @Description("Whether it had signed.") Answer signed,
    @NonNull
        @Description(
            "Whether it had consented to be bound and not withdrawn, so that it was a contracting state (Vienna Convention on the Law of Treaties, article 2(1)(f)).")
        Answer consented,
    @NonNull
        @Description(
            "Whether the agreement was in force for it, so that it was a party (article 2(1)(g)).")
        Answer inForce,
    @Description("Why 'inForce' is NO; null for another answer.") @Nullable NotSo notInForce,
    @NonNull
        @Description(
            "Whether it was applied provisionally, pending its entry into force (article 25 of the Vienna Convention on the Law of Treaties): by it. UNKNOWN when no source mentions it.")
        Answer appliedProvisionally,
    @NonNull @Description("The evidence for the answers.") List<@NonNull StatusReason> because) {

  public SignatoryStatus {
    because = List.copyOf(because);
  }

  public static SignatoryStatus of(
      StatusAccount account, SignatoryEvidence signatory, LocalDate day) {
    Finding signed = SignatureRule.of(account.evidence(), signatory);
    Finding consent = account.consent(signatory);
    Finding party = account.force(signatory);
    Finding applied = account.provisional(signatory);
    return new SignatoryStatus(
        day,
        signatory.signatory(),
        signed.at(day),
        consent.at(day),
        party.at(day),
        party.notSo(day),
        applied.at(day),
        Stream.of(
                signed.reasons(day, StatusQuestion.SIGNED),
                consent.reasons(day, StatusQuestion.CONSENTED),
                party.reasons(day, StatusQuestion.IN_FORCE),
                applied.reasons(day, StatusQuestion.APPLIED_PROVISIONALLY))
            .flatMap(reasons -> reasons)
            .toList());
  }
}
