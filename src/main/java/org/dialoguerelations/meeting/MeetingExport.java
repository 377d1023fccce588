package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import org.dialoguerelations.kernel.export.Export;
import org.dialoguerelations.kernel.export.Table;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageRequest;
import org.dialoguerelations.kernel.page.Selection;

/** The meetings with their participants as a file. */
@Singleton
class MeetingExport implements Export<MeetingFilter, MeetingOrder, MeetingRow> {

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
  public Class<MeetingFilter> filter() {
    return MeetingFilter.class;
  }

  @Override
  public Class<MeetingOrder> order() {
    return MeetingOrder.class;
  }

  @Override
  public Table<MeetingRow> table() {
    return MeetingRow.TABLE;
  }

  @Override
  public Page<MeetingRow> page(Selection selection, PageRequest request) {
    return rows.of(meetings.page(selection, request));
  }
}
