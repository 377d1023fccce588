package org.dialoguerelations.partner.relation;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.importing.DerivedRows;
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
    run(BETWEEN);
    run(MILESTONES);
    run(ITSELF);
  }

  private void run(String hql) {
    session.createMutationQuery(hql).executeUpdate();
  }
}
