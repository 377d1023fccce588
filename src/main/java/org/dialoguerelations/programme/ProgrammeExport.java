package org.dialoguerelations.programme;

import jakarta.inject.Singleton;
import org.dialoguerelations.kernel.export.Export;
import org.dialoguerelations.kernel.export.Table;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageRequest;
import org.dialoguerelations.kernel.page.Selection;

/** The programmes with their money and people as a file. */
@Singleton
class ProgrammeExport implements Export<ProgrammeFilter, ProgrammeOrder, ProgrammeRow> {

  private final Programmes programmes;
  private final ProgrammeRows rows;

  ProgrammeExport(Programmes programmes, ProgrammeRows rows) {
    this.programmes = programmes;
    this.rows = rows;
  }

  @Override
  public String name() {
    return "programmes";
  }

  @Override
  public Class<ProgrammeFilter> filter() {
    return ProgrammeFilter.class;
  }

  @Override
  public Class<ProgrammeOrder> order() {
    return ProgrammeOrder.class;
  }

  @Override
  public Table<ProgrammeRow> table() {
    return ProgrammeRow.TABLE;
  }

  @Override
  public Page<ProgrammeRow> page(Selection selection, PageRequest request) {
    return rows.of(programmes.page(selection, request));
  }
}
