package org.dialoguerelations.agreement;

import jakarta.inject.Singleton;
import org.dialoguerelations.kernel.export.Export;
import org.dialoguerelations.kernel.export.Table;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageRequest;
import org.dialoguerelations.kernel.page.Selection;

/** The agreements with their treaty actions as a file. */
@Singleton
class AgreementExport implements Export<AgreementFilter, AgreementOrder, AgreementRow> {

  private final Agreements agreements;
  private final AgreementRows rows;

  AgreementExport(Agreements agreements, AgreementRows rows) {
    this.agreements = agreements;
    this.rows = rows;
  }

  @Override
  public String name() {
    return "agreements";
  }

  @Override
  public Class<AgreementFilter> filter() {
    return AgreementFilter.class;
  }

  @Override
  public Class<AgreementOrder> order() {
    return AgreementOrder.class;
  }

  @Override
  public Table<AgreementRow> table() {
    return AgreementRow.TABLE;
  }

  @Override
  public Page<AgreementRow> page(Selection selection, PageRequest request) {
    return rows.of(agreements.page(selection, request));
  }
}
