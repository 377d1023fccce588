package org.dialoguerelations.partner.relation;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.importing.DerivedRows;
import org.dialoguerelations.partner.participation.ParticipationStatements;
import org.hibernate.StatelessSession;

/** Writes which records are part of a dialogue relation, from the parts that partners have. */
@Singleton
@Priority(DerivedRows.SECOND)
class RelationRecordStatements implements DerivedRows {

  private static final String INSERT =
      "insert into RelationRecord (relationId, recordId, type) select distinct r.id, %s, %s from DialogueRelation r %s";

  private static final String OF_BOTH =
      INSERT.formatted(
          "a.recordId",
          "a.type",
          """
          join Participation a on a.partnerId = r.firstId
          join Participation b on b.partnerId = r.secondId and b.recordId = a.recordId
          """);

  private static final String NEW =
      " and not exists (select 1 from RelationRecord k where k.relationId = r.id and k.recordId = %s)";

  /** What all members of one partner on the day of adoption, and the other, are signatories of. */
  private static final String OF_ALL_MEMBERS =
      INSERT.formatted(
          "a.id",
          "'Agreement'",
          """
          join Participation q on q.partnerId = r.%2$s and q.type = 'Agreement' and q.basis = NAMED
          join Agreement a on a.id = q.recordId
          where exists (select 1 from Membership s where %1$s)
            and not exists (
              select 1 from Membership s where %1$s and not exists (
                select 1 from Participation m
                where m.recordId = a.id and m.partnerId = s.memberId and m.basis = NAMED))
          """
              + NEW.formatted("a.id"));

  private static final String MEMBERS =
      "s.organisationId = r.%s and s.role = MEMBER and "
          + ParticipationStatements.onEachDayOf("a.adopted");

  private static final String ADOPTED =
      INSERT.formatted(
          "a.id",
          "'Agreement'",
          """
          join RelationRecord x on x.relationId = r.id
          join Agreement a on a.adoptedAtId = x.recordId
          where 1 = 1
          """
              + NEW.formatted("a.id"));

  private static final String PROGRAMMES =
      INSERT.formatted(
          "p.id",
          "'Programme'",
          """
          join RelationRecord x on x.relationId = r.id
          join Link l on l.toId = x.recordId
          join Programme p on p.id = l.fromId
          where l.kind in (
            LAUNCHED_AT, REPORTED_TO, FOLLOWS_UP, PART_OF, IMPLEMENTED_BY, UNDER, IMPLEMENTS, FUNDED_BY)
          """
              + NEW.formatted("p.id"));

  private static final String BETWEEN =
      INSERT.formatted(
          "s.id",
          "'Statistic'",
          """
          join Statistic s on s.reporterId = r.firstId and s.counterpartId = r.secondId
            or s.reporterId = r.secondId and s.counterpartId = r.firstId
          """);

  private static final String MILESTONES =
      INSERT.formatted("m.id", "'Milestone'", "join Milestone m on m.relationId = r.id");

  private static final String ITSELF = INSERT.formatted("r.id", "'DialogueRelation'", "");

  private final StatelessSession session;

  RelationRecordStatements(StatelessSession session) {
    this.session = session;
  }

  @Override
  public void derive() {
    run(OF_BOTH);
    run(OF_ALL_MEMBERS.formatted(MEMBERS.formatted("firstId"), "secondId"));
    run(OF_ALL_MEMBERS.formatted(MEMBERS.formatted("secondId"), "firstId"));
    run(ADOPTED);
    int added;
    do {
      added = run(PROGRAMMES);
    } while (added > 0);
    run(BETWEEN);
    run(MILESTONES);
    run(ITSELF);
  }

  private int run(String hql) {
    return session.createMutationQuery(hql).executeUpdate();
  }
}
