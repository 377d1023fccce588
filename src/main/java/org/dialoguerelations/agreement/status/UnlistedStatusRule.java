package org.dialoguerelations.agreement.status;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;

/**
 * The status of a partner that is not in the list of signatories of an agreement: it had done
 * nothing up to the date as of which the list claims to be complete; otherwise it is unknown.
 */
public final class UnlistedStatusRule {

  private UnlistedStatusRule() {}

  /** Whether it had signed, or consented to be bound. */
  public static Finding of(AgreementEvidence agreement) {
    Onset open = Onset.notBefore(agreement.adoption());
    Evidence list =
        agreement.unlisted().orElseGet(() -> notTold(agreement.agreement(), Validity.from(open)));
    List<Evidence> grounds = new ArrayList<>(List.of(list));
    agreement.adoptionBound().forEach(grounds::add);
    return new Finding(Validity.from(open.and(list.supports().begin())), grounds);
  }

  /**
   * Whether the agreement was in force for it.
   *
   * @param force that of the agreement
   */
  public static Finding force(AgreementEvidence agreement, Finding force) {
    Finding consent = of(agreement);
    List<Evidence> grounds = new ArrayList<>(force.grounds());
    grounds.addAll(consent.grounds());
    return new Finding(force.validity().and(consent.validity()), grounds);
  }

  private static Evidence notTold(Agreement agreement, Validity open) {
    return Evidence.of(agreement, "signatories", agreement.title(), StatusRule.NOT_TOLD, open);
  }
}
