package org.dialoguerelations.agreement;

import java.util.List;
import java.util.Optional;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.kernel.status.EmbeddedValidity;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.partner.Membership;

/**
 * An agreement as it was read from a data set file, with all that its status follows from. The
 * status is computed by the same rules that answer requests, and stored for filters.
 */
record AgreementDraft(
    AgreementEntity agreement,
    Optional<EntryIntoForceDraft> rule,
    List<SignatoryDraft> signatories,
    List<Membership> memberships) {

  void addTo(Rows rows) {
    computeStatus();
    rows.add(agreement);
    rule.ifPresent(draft -> draft.addTo(rows));
    signatories.forEach(signatory -> signatory.addTo(rows));
  }

  private void computeStatus() {
    AgreementEvidence evidence =
        new AgreementEvidence(
            agreement.toRecord(),
            rule.map(EntryIntoForceDraft::toRecord),
            signatories.stream().map(SignatoryDraft::evidence).toList(),
            new Members(memberships));
    Finding force = AgreementForce.of(evidence);
    agreement.force = EmbeddedValidity.of(force.validity());
    for (SignatoryDraft draft : signatories) {
      SignatoryEvidence signatory = draft.evidence();
      draft.signatory().consent = EmbeddedValidity.of(Consent.of(evidence, signatory).validity());
      draft.signatory().force =
          EmbeddedValidity.of(SignatoryForce.of(evidence, force, signatory).validity());
      for (SignatoryDraft.ActDraft act : draft.acts()) {
        Onset onset = act.evidence().onset(evidence.adoption());
        act.action().onsetEarliest = onset.earliest();
        act.action().onsetLatest = onset.latest();
      }
    }
  }
}
