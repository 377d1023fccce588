package org.dialoguerelations.agreement.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.signatory.Signatory;
import org.dialoguerelations.agreement.signatory.TreatyAction;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.agreement.status.ActEvidence;
import org.dialoguerelations.agreement.status.Consent;
import org.dialoguerelations.agreement.status.Finding;
import org.dialoguerelations.agreement.status.SignatoryEvidence;
import org.dialoguerelations.agreement.status.SignatoryStatus;
import org.dialoguerelations.agreement.status.StatusAccount;
import org.dialoguerelations.agreement.status.StatusQuestion;
import org.dialoguerelations.agreement.status.StatusReason;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.NotSo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * The status of a partner under an agreement on a day, whether or not it is a signatory.
 *
 * @param signatory null when the list of signatories does not have it
 */
@Description("The status of a partner under an agreement on a day, as far as sources tell.")
public record RatificationCell(
    @NonNull @Description("The agreement.") Agreement agreement,
    @Description(
            "The partner in the list of signatories; null when it is not listed, see the coverage of the list.")
        @Nullable Signatory signatory,
    @NonNull @Description("Whether it had signed.") Answer signed,
    @NonNull @Description("Whether it had consented to be bound and not withdrawn.")
        Answer consented,
    @NonNull @Description("Whether the agreement was in force for it.") Answer inForce,
    @Description("Why 'inForce' is NO; null for another answer.") @Nullable NotSo notInForce,
    @Description(
            "The act by which it consented, on any day; a dated one before others; null when no source mentions one.")
        @Nullable TreatyAction consent,
    @Description(
            "When the agreement entered into force for it, as a source states it, on any day; null when no source says so.")
        @Nullable TreatyAction entryIntoForce,
    @NonNull @Description("The evidence for the answers.") List<@NonNull StatusReason> because) {

  public RatificationCell {
    because = List.copyOf(because);
  }

  /** The cell of a partner that is listed. */
  static RatificationCell of(StatusAccount account, SignatoryEvidence signatory, LocalDate day) {
    SignatoryStatus status = SignatoryStatus.of(account, signatory, day);
    return new RatificationCell(
        account.evidence().agreement(),
        signatory.signatory(),
        status.signed(),
        status.consented(),
        status.inForce(),
        status.notInForce(),
        Consent.act(account.evidence(), signatory).orElse(null),
        act(signatory, TreatyActionKind.ENTRY_INTO_FORCE).orElse(null),
        status.because());
  }

  /** The cell of a partner that is not listed. */
  static RatificationCell unlisted(StatusAccount account, LocalDate day) {
    Finding acted = account.unlisted();
    Finding party = account.unlistedForce();
    return new RatificationCell(
        account.evidence().agreement(),
        null,
        acted.at(day),
        acted.at(day),
        party.at(day),
        party.notSo(day),
        null,
        null,
        Stream.of(
                acted.reasons(day, StatusQuestion.SIGNED),
                acted.reasons(day, StatusQuestion.CONSENTED),
                party.reasons(day, StatusQuestion.IN_FORCE))
            .flatMap(reasons -> reasons)
            .toList());
  }

  private static Optional<TreatyAction> act(SignatoryEvidence signatory, TreatyActionKind kind) {
    return signatory.done(kind).map(ActEvidence::action);
  }
}
