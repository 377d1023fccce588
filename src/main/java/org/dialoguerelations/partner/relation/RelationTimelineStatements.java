package org.dialoguerelations.partner.relation;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.importing.DerivedRows;
import org.dialoguerelations.partner.participation.ParticipationStatements;
import org.dialoguerelations.record.ParticipationBasis;
import org.hibernate.StatelessSession;

/**
 * Entries of the timeline are also about partners that have a part in their record without being
 * named, and about the dialogue relations that it is part of.
 */
@Singleton
@Priority(DerivedRows.LAST)
class RelationTimelineStatements implements DerivedRows {

  private static final String INSERT =
      """
      insert into TimelineAbout (
        entryId, subjectId, kind, span, date.earliest, date.latest, code, basis)
      select distinct
        e.id, %1$s, e.kind, e.span, e.date.earliest, e.date.latest, e.code,
        org.dialoguerelations.record.ParticipationBasis.%2$s
      from TimelineEntry e %3$s
        and not exists (
          select 1 from TimelineAbout known where known.entryId = e.id and known.subjectId = %1$s)
      """;

  private static final String BY_MECHANISM =
      INSERT.formatted(
          "x.partnerId",
          ParticipationBasis.MECHANISM,
          """
          join Participation x on x.recordId = e.recordId
          where e.subjectId = e.recordId and x.basis = MECHANISM
          """);

  private static final String BY_MEMBERSHIP =
      INSERT.formatted(
          "x.partnerId",
          ParticipationBasis.MEMBERSHIP,
          """
          join Participation x on x.recordId = e.recordId
          join Membership s on s.memberId = x.partnerId and s.organisationId = x.throughId
          where e.subjectId = e.recordId and x.basis = MEMBERSHIP and s.role = MEMBER and\s"""
              + ParticipationStatements.onEachDayOf("e.date"));

  /** Acts and items of a record count where they are about one of the two partners. */
  private static final String OF_RELATIONS =
      INSERT.formatted(
          "x.relationId",
          ParticipationBasis.NAMED,
          """
          join RelationRecord x on x.recordId = e.recordId
          join DialogueRelation r on r.id = x.relationId
          where (e.subjectId = e.recordId or exists (
            select 1 from TimelineAbout a
            where a.entryId = e.id and (a.subjectId = r.firstId or a.subjectId = r.secondId)))
          """);

  private final StatelessSession session;

  RelationTimelineStatements(StatelessSession session) {
    this.session = session;
  }

  @Override
  public void derive() {
    run(BY_MECHANISM);
    run(BY_MEMBERSHIP);
    run(OF_RELATIONS);
  }

  private void run(String hql) {
    session.createMutationQuery(hql).executeUpdate();
  }
}
