package org.dialoguerelations.agreement.file;

import java.util.List;
import java.util.Optional;
import org.dialoguerelations.agreement.AgreementEntity;
import org.dialoguerelations.agreement.status.AgreementEvidence;
import org.dialoguerelations.agreement.status.Consent;
import org.dialoguerelations.agreement.status.Members;
import org.dialoguerelations.agreement.status.StatusAccount;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.source.Coverage;
import org.dialoguerelations.timeline.TimelineWriter;

/**
 * An agreement as it was read from a data set file, with everything that determines its status. The
 * status is computed by the same rules that answer requests, and stored for filters.
 */
final class ParsedAgreement {

  private final AgreementEntity agreement;
  private final Optional<ParsedEntryIntoForceRule> rule;
  private final List<ParsedSignatory> signatories;
  private final AgreementEvidence evidence;

  ParsedAgreement(
      AgreementEntity agreement,
      Optional<ParsedEntryIntoForceRule> rule,
      List<ParsedSignatory> signatories,
      Optional<Coverage> coverage,
      Members members) {
    this.agreement = agreement;
    this.rule = rule;
    this.signatories = signatories;
    this.evidence =
        new AgreementEvidence(
            agreement.toRecord(),
            rule.map(ParsedEntryIntoForceRule::toRecord),
            signatories.stream().map(ParsedSignatory::evidence).toList(),
            members,
            coverage);
  }

  /**
   * Whether the list of signatories claims to be complete for a day on which the agreement was in
   * force, and yet shows nobody as having consented.
   */
  boolean isShortOfItsClaim() {
    PartialDate inForce = evidence.agreement().entryIntoForce();
    return inForce != null
        && Boolean.TRUE.equals(agreement.legallyBinding)
        && evidence.signatories().stream().noneMatch(one -> Consent.isShown(evidence, one))
        && evidence
            .coverage()
            .flatMap(Coverage::completeUntil)
            .filter(day -> !inForce.latest().isAfter(day))
            .isPresent();
  }

  void addTo(Rows rows) {
    StatusAccount account = StatusAccount.of(evidence);
    agreement.force = account.force().validity();
    signatories.forEach(signatory -> signatory.computeStatus(account));
    rows.add(agreement);
    rule.ifPresent(parsed -> parsed.addTo(rows));
    signatories.forEach(signatory -> signatory.addTo(rows, account));
  }

  /** Adds its dates and what was done about it; answers what takes entries about all parties. */
  TimelineWriter addTo(TimelineWriter timeline) {
    signatories.forEach(signatory -> signatory.addTo(timeline));
    TimelineWriter ofAll =
        timeline.about(signatories.stream().map(one -> one.signatory().partnerId).toList());
    agreement.addTo(ofAll);
    return ofAll;
  }
}
