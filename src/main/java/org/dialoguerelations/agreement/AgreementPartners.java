package org.dialoguerelations.agreement;

import static org.dialoguerelations.record.ParticipationBasis.NAMED;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.importing.DerivedRows;
import org.dialoguerelations.partner.participation.ParticipationStatements;

/** The partners that have a part in agreements: signatories, and members of groups that are. */
@Singleton
@Priority(DerivedRows.FIRST)
class AgreementPartners implements DerivedRows {

  private final ParticipationStatements participations;

  AgreementPartners(ParticipationStatements participations) {
    this.participations = participations;
  }

  @Override
  public void derive() {
    participations.add("Agreement", NAMED, "s.agreementId", "s.partnerId", "Signatory s");
    participations.addMembers("Agreement", ParticipationStatements.onEachDayOf("e.adopted"));
  }
}
