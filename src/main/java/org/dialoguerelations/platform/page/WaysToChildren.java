package org.dialoguerelations.platform.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.load.Relation;

/**
 * Reads pages of the rows that belong to parents by the ways of a selection: one statement for the
 * same page of a few parents.
 *
 * @param others reads the pages of parents that are too many, and of selections without ways
 * @param attribute the key of the parent, of the entity that the ways read
 */
record WaysToChildren<R>(ChildPages<R> others, EntityManager entities, String attribute) {

  /** The relation from parents to pages. */
  Relation<ChildrenOf, Page<R>> relation() {
    Relation<ChildrenOf, Integer> counts =
        new Relation<>(
            others.name() + ".countByWays", keys -> ChildPages.byParent(keys, this::counts), 0);
    Relation<ChildrenOf, Integer> otherCounts = others.counts();
    return others.relation(
        (like, parents) ->
            few(like.selection().ways(), parents)
                ? pages(like, parents, counts)
                : others.pages(like, parents, otherCounts));
  }

  private static boolean few(Ways ways, Set<Long> parents) {
    return !ways.none() && ways.parts().size() * parents.size() <= Ways.MOST;
  }

  private Map<Long, Page<R>> pages(
      ChildrenOf like, Set<Long> parents, Relation<ChildrenOf, Integer> counts) {
    PageQuery<R> query = others.query();
    PageWindow window = query.window(others.name(), like.selection(), like.page());
    Map<Long, List<Placed<R>>> rows =
        like.page().shown() ? rows(like.selection().ways(), parents, window) : Map.of();
    return parents.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                parent ->
                    window.page(
                        rows.getOrDefault(parent, List.of()), Total.of(counts, like.of(parent)))));
  }

  private Map<Long, List<Placed<R>>> rows(Ways ways, Set<Long> parents, PageWindow window) {
    PageQuery<R> query = others.query();
    Map<String, Object> parameters = new HashMap<>();
    String hql =
        "select r.parent, %s from (%s) r join %s e on e.id = r.child order by r.parent, %s"
            .formatted(
                window.selected(query.record(), "e"),
                ways.firstOf(parents, attribute, window, parameters),
                query.entity(),
                window.orderBy());
    Map<Long, List<Placed<R>>> rows = new HashMap<>();
    for (Object[] row : select(hql, parameters)) {
      List<Placed<R>> children = rows.computeIfAbsent((Long) row[0], parent -> new ArrayList<>());
      if (children.size() < window.limit()) {
        children.add(Placed.read(row, 1, query.record().type()));
      }
    }
    return rows;
  }

  /** How many children each parent has; parents without any are left out. */
  private Map<Long, Integer> counts(ChildrenOf like, Set<Long> parents) {
    Map<String, Object> parameters = new HashMap<>(Map.of("parents", parents));
    String hql = like.selection().ways().countOf("parents", attribute, parameters);
    Map<Long, Integer> counts = new HashMap<>();
    for (Object[] row : select(hql, parameters)) {
      counts.merge((Long) row[0], ((Long) row[1]).intValue(), Integer::sum);
    }
    return counts;
  }

  private List<Object[]> select(String hql, Map<String, Object> parameters) {
    TypedQuery<Object[]> select = entities.createQuery(hql, Object[].class);
    parameters.forEach(select::setParameter);
    return select.getResultList();
  }
}
