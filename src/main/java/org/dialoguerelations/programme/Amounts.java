package org.dialoguerelations.programme;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.platform.page.Selection;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;
import org.dialoguerelations.record.Qualifier;

/** The money of all programmes, by date, and its sums. */
@Singleton
class Amounts extends ProjectingRepository<AmountEntity> {

  private static final PageQuery<Amount> BY_DATE =
      new PageQuery<>(
          Amount.class,
          SortOrder.ascending(
              SortKey.ofDate("sortDate"),
              SortKey.ofText("programmeCode"),
              SortKey.ofNumber("ordinal")));

  private static final String OF_RELATION =
      """
      select x.relationId as parent, a.id as child
      from RelationRecord x join Amount a on a.programmeId = x.recordId
      where x.relationId in :parents
      """;

  private static final String GROUPS =
      """
      select e.kind, e.currency, e.qualifier, e.overlap, count(*), sum(e.amount.amount), max(e.amount.digits)
      from Amount e where %s
      group by e.kind, e.currency, e.qualifier, e.overlap
      """;

  private final Relation<PageOf, Page<Amount>> pages = BY_DATE.pages(getEntityManager(), "Amount");
  private final Relation<ChildrenOf, Page<Amount>> ofRelation =
      BY_DATE.children(getEntityManager(), "DialogueRelation.amounts", OF_RELATION);
  private final Relation<Selection, List<AmountSum>> sums =
      Relation.<Selection, AmountSum>toList("Amount.sums", Relation.each(this::add))
          .checked(Selection::condition);

  /** The relation to pages of all amounts. */
  Relation<PageOf, Page<Amount>> pages() {
    return pages;
  }

  /** The relation from dialogue relations to pages of the amounts of their programmes. */
  Relation<ChildrenOf, Page<Amount>> ofRelation() {
    return ofRelation;
  }

  /** The relation to the sums of selected amounts, by kind and currency. */
  Relation<Selection, List<AmountSum>> sums() {
    return sums;
  }

  private List<AmountSum> add(Selection selection) {
    Condition condition = selection.condition();
    TypedQuery<Object[]> query =
        getEntityManager().createQuery(GROUPS.formatted(condition.hql()), Object[].class);
    condition.parameters().forEach(query::setParameter);
    return query
        .getResultStream()
        .map(Amounts::group)
        .collect(
            groupingBy(
                group -> group.kind() + group.currency(),
                TreeMap::new,
                collectingAndThen(toList(), AmountSum::of)))
        .values()
        .stream()
        .toList();
  }

  private static AmountGroup group(Object[] row) {
    return new AmountGroup(
        (AmountKind) row[0],
        (String) row[1],
        (Qualifier) row[2],
        (AmountOverlap) row[3],
        (Long) row[4],
        ((BigDecimal) row[5]).setScale((Integer) row[6]));
  }
}
