package org.dialoguerelations.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.page.ChildrenOf;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.SortKey;
import org.dialoguerelations.kernel.page.SortOrder;
import org.dialoguerelations.source.Grouping;

/** The decisions of meetings, by the date of the meeting. */
@Singleton
class Decisions implements PanacheRepositoryBase<DecisionEntity, Long> {

  /** Pairs of a record and the decisions about it. */
  static final String ABOUT =
      """
      select s.subjectId as parent, s.decisionId as child
      from DecisionSubject s where s.subjectId in :parents
      """;

  private static final PageQuery<DecisionEntity> BY_DATE =
      new PageQuery<>(
          "Decision",
          DecisionEntity.class,
          SortOrder.ascending(
              SortKey.ofDate("sortDate", row -> row.sortDate),
              SortKey.ofText("meetingCode", row -> row.meetingCode),
              SortKey.ofNumber("ordinal", row -> row.ordinal)));

  Map<Long, List<Decision>> byMeeting(Collection<Long> meetings) {
    return Grouping.by(
        list("meetingId in ?1 order by meetingId, ordinal", meetings),
        row -> row.meetingId,
        DecisionEntity::toRecord);
  }

  /** The keys of the records that each decision is about. */
  Map<Long, List<Long>> subjects(Collection<Long> decisions) {
    return Grouping.by(
        getEntityManager()
            .createQuery(
                """
                from DecisionSubject where decisionId in :decisions
                order by decisionId, place
                """,
                DecisionSubjectEntity.class)
            .setParameter("decisions", decisions)
            .getResultList(),
        row -> row.decisionId,
        row -> row.subjectId);
  }

  /**
   * The relation from parents to pages of decisions.
   *
   * @param pairs an HQL select of distinct pairs, as {@link PageQuery#children} takes it
   */
  Relation<ChildrenOf, Page<Decision>> children(String name, String pairs) {
    return BY_DATE.children(getEntityManager(), name, pairs, DecisionEntity::toRecord);
  }

  /**
   * The relation from parents to pages of decisions.
   *
   * @param attribute the key of the parent
   */
  Relation<ChildrenOf, Page<Decision>> childrenBy(String name, String attribute) {
    return BY_DATE.childrenBy(getEntityManager(), name, attribute, DecisionEntity::toRecord);
  }
}
