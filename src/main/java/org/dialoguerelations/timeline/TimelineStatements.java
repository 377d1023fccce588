package org.dialoguerelations.timeline;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.importing.DerivedRows;
import org.hibernate.StatelessSession;

/**
 * What entries are about in addition to what their features say: found by the links of records,
 * which are all written by then. Each step adds to what the steps before it found.
 */
@Singleton
class TimelineStatements implements DerivedRows {

  /**
   * From keys of entries and of the records that they are about; the last key is that of the
   * entry's subject.
   */
  private static final String NEW =
      """
      insert into TimelineAbout (
        entryId, subjectId, kind, span, date.earliest, date.latest, code, basis)
      select distinct
        %1$s, %2$s, %5$s.kind, %5$s.span, %5$s.date.earliest, %5$s.date.latest, %5$s.code,
        org.dialoguerelations.record.ParticipationBasis.NAMED
      from %3$s
      where %4$s and not exists (
        select 1 from TimelineAbout known where known.entryId = %1$s and known.subjectId = %2$s)
      """;

  /** The meeting of a launch or founding has nothing to do with later events. */
  private static final String BEGINNINGS =
      NEW.formatted(
          "e.id",
          "l.toId",
          "TimelineEntry e join Link l on l.fromId = e.recordId",
          """
          l.kind in (LAUNCHED_AT, ESTABLISHED_AT)
          and e.kind in (LAUNCH, ADOPTION, ESTABLISHMENT, PERIOD, PERIOD_START)
          """,
          "e");

  /** An act of one partner or person is not about all records that their record is linked to. */
  private static final String OF_WHOLE_RECORD =
      """
      e.kind not in (
        SIGNATURE, RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION, SUCCESSION, NOTIFICATION,
        SUCCESSION_TO_SIGNATURE, DEFINITIVE_SIGNATURE, FORMAL_CONFIRMATION, CONSENT_TO_BE_BOUND,
        SIMPLIFIED_PROCEDURE, PROVISIONAL_APPLICATION, DECLARATION, RESERVATION, OBJECTION,
        UNDERSTANDING, PARTY_ENTRY_INTO_FORCE, WITHDRAWAL, MEMBERSHIP_START, MEMBERSHIP_END, PARTICIPATION_START,
        COORDINATION_START, COORDINATION_END, OFFICE_START, OFFICE_END)
      """;

  private static final String LINKED =
      NEW.formatted(
          "e.id",
          "l.toId",
          "TimelineEntry e join Link l on l.fromId = e.recordId",
          """
          l.kind in (
            PART_OF, UNDER, IMPLEMENTS, AMENDS, ACCOMPANIES, SUPPORTS, ABOUT, ESTABLISHED_BY,
            INITIATED_BY, FUNDED_BY, IMPLEMENTED_BY, BENEFITS)
          and\s"""
              + OF_WHOLE_RECORD,
          "e");

  private static final String SUPPORTERS =
      NEW.formatted(
          "e.id",
          "l.fromId",
          """
          TimelineEntry e join Link l on l.toId = e.recordId
          join Subject s on s.id = l.fromId
          """,
          "l.kind = SUPPORTS and s.type = 'Partner' and " + OF_WHOLE_RECORD,
          "e");

  private static final String IMPLIED =
      NEW.formatted(
          "a.entryId",
          "i.impliedId",
          "TimelineAbout a join TimelineImplied i on i.subjectId = a.subjectId",
          "1 = 1",
          "a");

  private static final String WHOLES_OF_PARTS =
      NEW.formatted(
          "a.entryId",
          "l.toId",
          """
          TimelineAbout a join Link l on l.fromId = a.subjectId
          join Subject part on part.id = l.fromId
          join Subject whole on whole.id = l.toId
          """,
          """
          l.kind = PART_OF
          and part.type in ('Programme', 'Mechanism') and whole.type in ('Programme', 'Mechanism')
          """,
          "a");

  private static final String PILLARS =
      """
      insert into TimelinePillar (entryId, pillar, kind, span, date.earliest, date.latest, code)
      select e.id, p.pillar, e.kind, e.span, e.date.earliest, e.date.latest, e.code
      from TimelineEntry e join RecordPillar p on p.subjectId = e.recordId
      """;

  private static final String IMPLIED_PILLARS =
      """
      insert into TimelinePillar (entryId, pillar, kind, span, date.earliest, date.latest, code)
      select distinct e.id, p.pillar, e.kind, e.span, e.date.earliest, e.date.latest, e.code
      from TimelineEntry e
      join TimelineImplied i on i.subjectId = e.recordId
      join RecordPillar p on p.subjectId = i.impliedId
      where not exists (
        select 1 from TimelinePillar known where known.entryId = e.id and known.pillar = p.pillar)
      """;

  private final StatelessSession session;

  TimelineStatements(StatelessSession session) {
    this.session = session;
  }

  @Override
  public void derive() {
    run(BEGINNINGS);
    run(LINKED);
    run(SUPPORTERS);
    run(IMPLIED);
    int added;
    do {
      added = run(WHOLES_OF_PARTS);
    } while (added > 0);
    run(PILLARS);
    run(IMPLIED_PILLARS);
  }

  private int run(String hql) {
    return session.createMutationQuery(hql).executeUpdate();
  }
}
