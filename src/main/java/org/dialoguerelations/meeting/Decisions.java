package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;

/** The decisions of meetings, by the date of the meeting. */
@Singleton
class Decisions extends ProjectingRepository<DecisionEntity> {

  /** Pairs of a record and the decisions about it. */
  static final String ABOUT =
      """
      select s.subjectId as parent, s.decisionId as child
      from DecisionSubject s where s.subjectId in :parents
      """;

  /** Pairs of a dialogue relation and the decisions of its meetings. */
  static final String OF_RELATION =
      """
      select x.relationId as parent, d.id as child
      from RelationRecord x join Decision d on d.meetingId = x.recordId
      where x.relationId in :parents
      """;

  private static final PageQuery<Decision> BY_DATE =
      new PageQuery<>(
          Decision.class,
          SortOrder.ascending(
              SortKey.ofDate("sortDate"),
              SortKey.ofText("meetingCode"),
              SortKey.ofNumber("ordinal")));

  private final Relation<PageOf, Page<Decision>> pages =
      BY_DATE.pages(getEntityManager(), "Decision");

  /** The relation to pages of all decisions. */
  Relation<PageOf, Page<Decision>> pages() {
    return pages;
  }

  Map<Long, List<Decision>> byMeeting(Collection<Long> meetings) {
    return by("meetingId", meetings, Decision.class, "ordinal");
  }

  /** The keys of the records that each decision is about. */
  Map<Long, List<Long>> subjects(Collection<Long> decisions) {
    return grouped(
        Long.class,
        """
        select s.decisionId, s.subjectId from DecisionSubject s where s.decisionId in ?1
        order by s.decisionId, s.place
        """,
        decisions);
  }

  /** The issues that each decision speaks of. */
  Map<Long, List<String>> issues(Collection<Long> decisions) {
    return grouped(
        String.class,
        """
        select i.decisionId, i.issue from DecisionIssue i where i.decisionId in ?1
        order by i.decisionId, i.place
        """,
        decisions);
  }

  /**
   * The relation from parents to pages of decisions.
   *
   * @param pairs an HQL select of distinct pairs, as {@link PageQuery#children} takes it
   */
  Relation<ChildrenOf, Page<Decision>> children(String name, String pairs) {
    return BY_DATE.children(getEntityManager(), name, pairs);
  }

  /**
   * The relation from parents to pages of decisions.
   *
   * @param attribute the key of the parent
   */
  Relation<ChildrenOf, Page<Decision>> childrenBy(String name, String attribute) {
    return BY_DATE.childrenBy(getEntityManager(), name, attribute);
  }
}
