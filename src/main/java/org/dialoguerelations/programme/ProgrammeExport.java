package org.dialoguerelations.programme;

import jakarta.inject.Singleton;
import org.dialoguerelations.kernel.export.Export;
import org.dialoguerelations.kernel.export.NoFilter;
import org.dialoguerelations.kernel.export.NoOrder;
import org.dialoguerelations.kernel.export.Table;
import org.dialoguerelations.kernel.page.Condition;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageRequest;
import org.dialoguerelations.kernel.page.Selection;

/** The programmes with their money and people as a file. */
@Singleton
class ProgrammeExport implements Export<NoFilter, NoOrder, ProgrammeRow> {

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
  public Class<NoFilter> filter() {
    return NoFilter.class;
  }

  @Override
  public Class<NoOrder> order() {
    return NoOrder.class;
  }

  @Override
  public Table<ProgrammeRow> table() {
    return ProgrammeRow.TABLE;
  }

  @Override
  public Selection select(NoFilter filter, NoOrder order) {
    return Selection.of(Condition.ALL, order);
  }

  @Override
  public Page<ProgrammeRow> page(Selection selection, PageRequest request) {
    return rows.of(programmes.page(selection, request));
  }
}
