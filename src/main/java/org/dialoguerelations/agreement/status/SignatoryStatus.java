package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.signatory.Signatory;
import org.dialoguerelations.kernel.status.Answer;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

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
    @NonNull @Description("The evidence for the answers.") List<@NonNull StatusReason> because) {

  public SignatoryStatus {
    because = List.copyOf(because);
  }

  /**
   * @param force that of the agreement
   */
  public static SignatoryStatus of(
      AgreementEvidence agreement, Finding force, SignatoryEvidence signatory, LocalDate day) {
    Finding signed = SignatureRule.of(agreement, signatory);
    Finding consent = Consent.of(agreement, signatory);
    Finding party = SignatoryForce.of(agreement, force, signatory);
    return new SignatoryStatus(
        day,
        signatory.signatory(),
        signed.at(day),
        consent.at(day),
        party.at(day),
        Stream.of(
                signed.reasons(day, StatusQuestion.SIGNED),
                consent.reasons(day, StatusQuestion.CONSENTED),
                party.reasons(day, StatusQuestion.IN_FORCE))
            .flatMap(reasons -> reasons)
            .toList());
  }
}
