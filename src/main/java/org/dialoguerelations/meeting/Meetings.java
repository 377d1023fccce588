package org.dialoguerelations.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;
import org.dialoguerelations.kernel.page.SortOrder;

/** The meetings of the data set, by date. */
@Singleton
public class Meetings extends RecordRepository<MeetingEntity, Meeting>
    implements PanacheRepositoryBase<MeetingEntity, Long> {

  /** Pairs of a partner and the meetings in which it takes part, in any role. */
  static final String OF_PARTNER =
      """
      select distinct p.partnerId as parent, p.meetingId as child
      from MeetingParticipant p where p.partnerId in :parents
      """;

  /** Pairs of a partner and the meetings in its country or with it as their host. */
  static final String HOSTED_BY =
      """
      select m.place.countryKey as parent, m.id as child
      from Meeting m where m.place.countryKey in :parents
      union
      select p.partnerId as parent, p.meetingId as child
      from MeetingParticipant p where p.partnerId in :parents and p.role = HOST
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

  private static final SortKey<MeetingEntity> CODE = SortKey.ofText("code", row -> row.code);
  private static final SortKey<MeetingEntity> NAME =
      SortKey.ofText("sortName", row -> row.sortName);
  private static final SortOrder<MeetingEntity> BY_DATE =
      SortOrder.ascending(SortKey.ofDate("sortDate", row -> row.sortDate), CODE);
  private static final SortOrder<MeetingEntity> FROM_LATEST =
      SortOrder.descending(SortKey.ofDate("recentDate", row -> row.recentDate), CODE);
  private static final SortOrder<MeetingEntity> BY_NAME = SortOrder.ascending(NAME, CODE);
  private static final SortOrder<MeetingEntity> BY_CODE = SortOrder.ascending(CODE);

  Meetings() {
    super(
        new PageQuery<>("Meeting", MeetingEntity.class, BY_DATE)
            .with(MeetingOrder.DATE, BY_DATE)
            .with(MeetingOrder.DATE_DESC, FROM_LATEST)
            .with(MeetingOrder.NAME, BY_NAME)
            .with(MeetingOrder.CODE, BY_CODE),
        MeetingEntity::toRecord);
  }
}
