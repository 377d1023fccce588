package org.dialoguerelations.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.EmbeddedValidity;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.partner.Membership;
import org.dialoguerelations.source.Coverage;
import org.dialoguerelations.source.CoverageExtent;

/**
 * An agreement as it was read from a data set file, with everything that determines its status. The
 * status is computed by the same rules that answer requests, and stored for filters.
 */
record ParsedAgreement(
    AgreementEntity agreement,
    Optional<ParsedEntryIntoForceRule> rule,
    List<ParsedSignatory> signatories,
    Optional<Coverage> coverage,
    List<Membership> memberships) {

  void addTo(Rows rows) {
    computeStatus();
    rows.add(agreement);
    rule.ifPresent(parsed -> parsed.addTo(rows));
    signatories.forEach(signatory -> signatory.addTo(rows));
  }

  /**
   * Whether the list of signatories claims to be complete for a day on which the agreement was in
   * force, and yet shows nobody as having consented.
   */
  boolean isShortOfItsClaim() {
    AgreementEvidence evidence = evidence();
    return agreement.entryIntoForce != null
        && Boolean.TRUE.equals(agreement.legallyBinding)
        && evidence.signatories().stream().noneMatch(one -> Consent.isShown(evidence, one))
        && coverage
            .filter(claim -> !agreement.entryIntoForce.latest().isAfter(lastOf(claim)))
            .isPresent();
  }

  /** The last day up to which the list claims to be complete. */
  private static LocalDate lastOf(Coverage claim) {
    return claim.extent() == CoverageExtent.COMPLETE ? claim.asOf().from() : PartialDate.FAR_PAST;
  }

  private AgreementEvidence evidence() {
    return new AgreementEvidence(
        agreement.toRecord(),
        rule.map(ParsedEntryIntoForceRule::toRecord),
        signatories.stream().map(ParsedSignatory::evidence).toList(),
        new Members(memberships),
        coverage);
  }

  private void computeStatus() {
    AgreementEvidence evidence = evidence();
    Finding force = AgreementForce.of(evidence);
    agreement.force = EmbeddedValidity.of(force.validity());
    for (ParsedSignatory parsed : signatories) {
      SignatoryEvidence signatory = parsed.evidence();
      parsed.signatory().consent = EmbeddedValidity.of(Consent.of(evidence, signatory).validity());
      parsed.signatory().force =
          EmbeddedValidity.of(SignatoryForce.of(evidence, force, signatory).validity());
      for (ParsedSignatory.ParsedAct act : parsed.acts()) {
        Onset onset = act.evidence().onset(evidence.adoption());
        act.action().onsetEarliest = onset.earliest();
        act.action().onsetLatest = onset.latest();
      }
    }
  }
}
