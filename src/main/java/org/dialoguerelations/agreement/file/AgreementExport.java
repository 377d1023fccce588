package org.dialoguerelations.agreement.file;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.dialoguerelations.agreement.AgreementFilter;
import org.dialoguerelations.agreement.AgreementOrder;
import org.dialoguerelations.agreement.Agreements;
import org.dialoguerelations.platform.export.Export;

/** The agreements with their treaty actions as a file. */
@Singleton
class AgreementExport {

  @Produces
  @Singleton
  Export<AgreementFilter, AgreementOrder, AgreementRow> agreements(
      Agreements agreements, AgreementRows rows) {
    return new Export<>(
        "agreements",
        AgreementFilter.class,
        AgreementOrder.class,
        AgreementRow.TABLE,
        (selection, request) -> rows.of(agreements.page(selection, request)));
  }
}
