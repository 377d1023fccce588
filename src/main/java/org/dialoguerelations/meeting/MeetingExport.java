package org.dialoguerelations.meeting;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.dialoguerelations.platform.export.Export;

/** The meetings with their participants as a file. */
@Singleton
class MeetingExport {

  @Produces
  @Singleton
  Export<MeetingFilter, MeetingOrder, MeetingRow> meetings(Meetings meetings, MeetingRows rows) {
    return new Export<>(
        "meetings",
        MeetingFilter.class,
        MeetingOrder.class,
        MeetingRow.TABLE,
        (selection, request) -> rows.of(meetings.page(selection, request)));
  }
}
