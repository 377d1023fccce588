package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.entry.EntryIntoForceThreshold;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;
import org.dialoguerelations.platform.load.Sized;
import org.dialoguerelations.source.Coverage;
import org.dialoguerelations.source.CoverageExtent;

/**
 * Everything that determines the status of an agreement and of its signatories.
 *
 * @param rule how it enters into force; empty when no source says so
 * @param signatories in the order of the agreement
 * @param coverage what the list of signatories claims to show; empty when nothing is claimed
 */
public record AgreementEvidence(
    Agreement agreement,
    Optional<EntryIntoForceRule> rule,
    List<SignatoryEvidence> signatories,
    Members members,
    Optional<Coverage> coverage)
    implements Sized {

  public AgreementEvidence {
    signatories = List.copyOf(signatories);
  }

  /** The first day on which it may have been adopted. */
  public LocalDate adoption() {
    return agreement.adopted() == null ? PartialDate.FAR_PAST : agreement.adopted().earliest();
  }

  /** Whether a signature is enough to be bound (VCLT 12), as far as a source says so. */
  boolean signatureBinds() {
    return Boolean.FALSE.equals(agreement.legallyBinding())
        || rule.filter(one -> one.counts(TreatyActionKind.SIGNATURE)).isPresent();
  }

  /**
   * The evidence that an act without a date is not earlier than the text; empty when no source
   * dates that.
   */
  Stream<Evidence> adoptionBound() {
    return AdoptionRule.date(this)
        .map(
            ground ->
                Evidence.of(
                    agreement,
                    "adopted",
                    ground.label(),
                    StatusRule.NOT_BEFORE_ADOPTION,
                    Validity.from(Onset.notBefore(adoption()))))
        .stream();
  }

  /**
   * The evidence of the list of signatories about an unlisted partner; empty when it claims
   * nothing.
   */
  Optional<Evidence> unlisted() {
    return coverage.map(
        claim ->
            Evidence.of(
                claim.key(),
                "list of signatories, " + claim.label(),
                claim.extent() == CoverageExtent.COMPLETE
                    ? StatusRule.COMPLETE_LIST
                    : StatusRule.PARTIAL_LIST,
                Validity.from(claim.unlisted())));
  }

  boolean isPartial() {
    return coverage.filter(claim -> claim.extent() == CoverageExtent.PARTIAL).isPresent();
  }

  /** The consent of whoever the list does not show; empty when it is taken as a whole. */
  Optional<Validity> others() {
    return coverage.isPresent() || signatories.isEmpty()
        ? Optional.of(UnlistedStatusRule.of(this).validity())
        : Optional.empty();
  }

  /**
   * When enough had consented.
   *
   * @param kinds the acts that count
   * @param unlisted the consent of partners that are not listed; empty when the list is taken as a
   *     whole
   */
  ThresholdMet met(
      List<EntryIntoForceThreshold> thresholds,
      List<TreatyActionKind> kinds,
      Optional<Validity> unlisted) {
    return new ThresholdMet(
        thresholds,
        signatories.stream()
            .map(
                one ->
                    new ThresholdMet.Consenting(
                        one.signatory().partnerKey(), Consent.by(kinds, this, one)))
            .toList(),
        unlisted,
        members);
  }

  SignatoryEvidence signatory(long key) {
    return signatories.stream()
        .filter(one -> one.signatory().key() == key)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public long bytes() {
    return RECORD_BYTES * (2L + signatories.stream().mapToLong(one -> 1 + one.acts().size()).sum());
  }
}
