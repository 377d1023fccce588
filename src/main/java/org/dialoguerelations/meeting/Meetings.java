package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.RecordRepository;
import org.dialoguerelations.platform.page.RecordTotals;
import org.dialoguerelations.platform.page.SortOrder;

/** The meetings of the data set, by date. */
@Singleton
public class Meetings extends RecordRepository<MeetingEntity, Meeting> {

  /** Pairs of a partner and the meetings in its country or with it as their host. */
  static final String HOSTED_BY =
      """
      select m.place.countryKey as parent, m.id as child
      from Meeting m where m.place.countryKey in :parents
      union
      select p.partnerId as parent, p.meetingId as child
      from Partner h join MeetingParticipant p on p.partnerId = h.id
      where h.id in :parents and p.role = HOST
      """;

  /** Pairs of a person and the meetings in which they take part or speak. */
  static final String OF_PERSON =
      """
      select p.personId as parent, p.meetingId as child
      from MeetingParticipant p where p.personId in :parents
      union
      select d.speakerId as parent, d.meetingId as child
      from Decision d where d.speakerId in :parents
      """;

  Meetings(RecordTotals totals) {
    super(
        totals,
        new PageQuery<>(Meeting.class, SortOrder.BY_DATE)
            .with(MeetingOrder.DATE, SortOrder.BY_DATE)
            .with(MeetingOrder.DATE_DESC, SortOrder.FROM_LATEST)
            .with(MeetingOrder.NAME, SortOrder.BY_NAME)
            .with(MeetingOrder.CODE, SortOrder.BY_CODE));
  }
}
