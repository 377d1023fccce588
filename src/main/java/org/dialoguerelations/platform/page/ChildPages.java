package org.dialoguerelations.platform.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.load.Relation;

/**
 * Reads pages of the rows that belong to parents: one statement for the same page of any number of
 * parents. Rows of many parents are numbered, all of them, to be cut after the page of each. Those
 * of one parent, which may be a great many, are a list that ends with the page.
 *
 * @param query the rows and their orders
 * @param name of the relation; names the list in its cursors
 * @param children how the rows belong to parents
 */
record ChildPages<R>(PageQuery<R> query, EntityManager entities, String name, ParentJoin children) {

  /** The relation from parents to pages. */
  Relation<ChildrenOf, Page<R>> relation() {
    Relation<ChildrenOf, Integer> counts = counts();
    return relation((like, parents) -> pages(like, parents, counts));
  }

  /** The same of pages that are read in this way. */
  Relation<ChildrenOf, Page<R>> relation(
      BiFunction<ChildrenOf, Set<Long>, Map<Long, Page<R>>> read) {
    return Relation.<ChildrenOf, Page<R>>toOne(name, keys -> byParent(keys, read))
        .checked(key -> query.check(name, key.selection(), key.page()));
  }

  /** The relation from parents to the numbers of their children. */
  Relation<ChildrenOf, Integer> counts() {
    return new Relation<>(name + ".count", keys -> byParent(keys, this::counts), 0);
  }

  /** Fetches the keys that differ in nothing but the parent at once. */
  static <V> Map<ChildrenOf, V> byParent(
      Set<ChildrenOf> keys, BiFunction<ChildrenOf, Set<Long>, Map<Long, V>> fetch) {
    Map<ChildrenOf, Set<Long>> alike =
        keys.stream()
            .collect(
                Collectors.groupingBy(
                    key -> key.of(0), Collectors.mapping(ChildrenOf::parent, Collectors.toSet())));
    Map<ChildrenOf, V> found = new HashMap<>();
    alike.forEach(
        (like, parents) ->
            fetch
                .apply(like, parents)
                .forEach((parent, value) -> found.put(like.of(parent), value)));
    return found;
  }

  Map<Long, Page<R>> pages(
      ChildrenOf like, Set<Long> parents, Relation<ChildrenOf, Integer> counts) {
    PageWindow window = query.window(name, like.selection(), like.page());
    Map<Long, List<Placed<R>>> rows =
        like.page().shown() ? rows(like.selection().condition(), parents, window) : Map.of();
    Map<Long, Page<R>> pages = new HashMap<>();
    parents.forEach(
        parent ->
            pages.put(
                parent,
                window.page(
                    rows.getOrDefault(parent, List.of()), Total.of(counts, like.of(parent)))));
    return pages;
  }

  private Map<Long, List<Placed<R>>> rows(
      Condition condition, Set<Long> parents, PageWindow window) {
    Map<String, Object> parameters = new HashMap<>(condition.parameters());
    parameters.put("parents", parents);
    String selected = "(%s) and %s".formatted(condition.hql(), window.range(parameters));
    return parents.size() == 1
        ? Map.of(parents.iterator().next(), ofOne(selected, window, parameters))
        : ofMany(selected, window, parameters);
  }

  private List<Placed<R>> ofOne(
      String selected, PageWindow window, Map<String, Object> parameters) {
    String hql =
        "select %s from %s e where %s and %s order by %s"
            .formatted(
                window.selected(query.record(), "e"),
                query.entity(),
                children.of(),
                selected,
                window.orderBy());
    TypedQuery<Object[]> select =
        entities.createQuery(hql, Object[].class).setMaxResults(window.limit());
    parameters.forEach(select::setParameter);
    return query.placed(select);
  }

  private Map<Long, List<Placed<R>>> ofMany(
      String selected, PageWindow window, Map<String, Object> parameters) {
    String hql =
        """
        select r.parent, %7$s
        from (select %1$s as parent, e.id as child,
                     row_number() over (partition by %1$s order by %2$s) as place
              from %3$s
              where %4$s and %5$s) r
        join %6$s x on x.id = r.child
        where r.place <= :limit
        order by r.parent, r.place
        """
            .formatted(
                children.parent(),
                window.orderBy(),
                children.rows(),
                children.condition(),
                selected,
                query.entity(),
                window.selected(query.record(), "x"));
    TypedQuery<Object[]> select =
        entities.createQuery(hql, Object[].class).setParameter("limit", (long) window.limit());
    parameters.forEach(select::setParameter);
    Map<Long, List<Placed<R>>> rows = new HashMap<>();
    for (Object[] row : select.getResultList()) {
      rows.computeIfAbsent((Long) row[0], parent -> new ArrayList<>())
          .add(Placed.read(row, 1, query.record().type()));
    }
    return rows;
  }

  /** How many children each parent has; parents without any are left out. */
  private Map<Long, Integer> counts(ChildrenOf like, Set<Long> parents) {
    Condition condition = like.selection().condition();
    String hql =
        "select %1$s, count(*) from %2$s where %3$s and (%4$s) group by %1$s"
            .formatted(
                children.parent(),
                condition.equals(Condition.ALL) ? children.links() : children.rows(),
                children.condition(),
                condition.hql());
    TypedQuery<Object[]> select =
        entities.createQuery(hql, Object[].class).setParameter("parents", parents);
    condition.parameters().forEach(select::setParameter);
    Map<Long, Integer> counts = new HashMap<>();
    select.getResultList().forEach(row -> counts.put((Long) row[0], ((Long) row[1]).intValue()));
    return counts;
  }
}
