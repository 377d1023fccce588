package org.dialoguerelations.agreement.status;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.agreement.signatory.Signatory;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;

/** Whether a signatory had signed (VCLT 10 to 12). */
final class SignatureRule {

  private SignatureRule() {}

  static Finding of(AgreementEvidence agreement, SignatoryEvidence signatory) {
    return signatory.acts().stream()
        .filter(
            act ->
                act.action().kind().isSignature()
                    || act.action().kind() == TreatyActionKind.DEFINITIVE_SIGNATURE)
        .findFirst()
        .map(act -> of(act, agreement))
        .orElseGet(() -> notTold(agreement, signatory.signatory()));
  }

  private static Finding of(ActEvidence act, AgreementEvidence agreement) {
    List<Evidence> grounds = new ArrayList<>(act.grounds());
    if (!act.isDated()) {
      agreement.adoptionBound().forEach(grounds::add);
    }
    return new Finding(Validity.from(act.onset(agreement.adoption())), grounds);
  }

  private static Finding notTold(AgreementEvidence agreement, Signatory signatory) {
    Validity open = Validity.from(Onset.notBefore(agreement.adoption()));
    return new Finding(
        open, List.of(Evidence.of(signatory.key(), signatory.label(), StatusRule.NOT_TOLD, open)));
  }
}
