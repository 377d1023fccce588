package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import org.dialoguerelations.kernel.export.Export;
import org.dialoguerelations.kernel.export.NoFilter;
import org.dialoguerelations.kernel.export.NoOrder;
import org.dialoguerelations.kernel.export.Table;
import org.dialoguerelations.kernel.page.Condition;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageRequest;
import org.dialoguerelations.kernel.page.Selection;

/** The meetings with their participants as a file. */
@Singleton
class MeetingExport implements Export<NoFilter, NoOrder, MeetingRow> {

  private final Meetings meetings;
  private final MeetingRows rows;

  MeetingExport(Meetings meetings, MeetingRows rows) {
    this.meetings = meetings;
    this.rows = rows;
  }

  @Override
  public String name() {
    return "meetings";
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
  public Table<MeetingRow> table() {
    return MeetingRow.TABLE;
  }

  @Override
  public Selection select(NoFilter filter, NoOrder order) {
    return Selection.of(Condition.ALL, order);
  }

  @Override
  public Page<MeetingRow> page(Selection selection, PageRequest request) {
    return rows.of(meetings.page(selection, request));
  }
}
