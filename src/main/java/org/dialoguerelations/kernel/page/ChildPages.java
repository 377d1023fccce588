package org.dialoguerelations.kernel.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.load.Relation;

/**
 * Reads pages of the rows that belong to parents: one statement for the same page of any number of
 * parents. The outer joins, in which nothing is missing, keep H2 from reading all rows that a
 * filter lets through and looking for each of them among the pairs.
 *
 * @param query the rows and their orders
 * @param name of the relation; names the list in its cursors
 * @param pairs an HQL select of distinct pairs named {@code parent} and {@code child}, both keys,
 *     that uses the parameter {@code :parents}
 */
record ChildPages<E>(PageQuery<E> query, EntityManager entities, String name, String pairs) {

  /**
   * The relation from parents to pages.
   *
   * @param record how the schema shows a row
   */
  <R> Relation<ChildrenOf, Page<R>> relation(Function<E, R> record) {
    Relation<ChildrenOf, Integer> counts =
        new Relation<>(name + ".count", keys -> byParent(keys, this::counts), 0);
    return Relation.<ChildrenOf, Page<R>>toOne(
            name,
            keys ->
                byParent(
                    keys,
                    (like, parents) ->
                        pages(like, parents, counts).entrySet().stream()
                            .collect(
                                Collectors.toMap(
                                    Map.Entry::getKey, entry -> entry.getValue().map(record)))))
        .checked(key -> query.window(name, key.selection(), key.page()).check());
  }

  /** Fetches the keys that differ in nothing but the parent at once. */
  private static <V> Map<ChildrenOf, V> byParent(
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

  private Map<Long, Page<E>> pages(
      ChildrenOf like, Collection<Long> parents, Relation<ChildrenOf, Integer> counts) {
    Condition condition = like.selection().condition();
    PageWindow<E> window = query.window(name, like.selection(), like.page());
    Map<String, Object> parameters = new HashMap<>(condition.parameters());
    parameters.put("parents", parents);
    parameters.put("limit", (long) window.limit());
    String hql =
        """
        select r.parent, x
        from (select q.parent as parent, e.id as child,
                     row_number() over (partition by q.parent order by %s) as place
              from (%s) q left join %s e on e.id = q.child
              where (%s) and %s) r
        join %s x on x.id = r.child
        where r.place <= :limit
        order by r.parent, r.place
        """
            .formatted(
                window.orderBy(),
                pairs,
                query.entity(),
                condition.hql(),
                window.range(parameters),
                query.entity());
    TypedQuery<Object[]> select = entities.createQuery(hql, Object[].class);
    parameters.forEach(select::setParameter);
    Map<Long, List<E>> rows = new LinkedHashMap<>();
    for (Object[] row : select.getResultList()) {
      rows.computeIfAbsent((Long) row[0], parent -> new ArrayList<>())
          .add(query.type().cast(row[1]));
    }
    Map<Long, Page<E>> pages = new HashMap<>();
    parents.forEach(
        parent ->
            pages.put(
                parent,
                window.page(
                    rows.getOrDefault(parent, List.of()), Total.of(counts, like.of(parent)))));
    return pages;
  }

  /** How many children each parent has; parents without any are left out. */
  private Map<Long, Integer> counts(ChildrenOf like, Collection<Long> parents) {
    Condition condition = like.selection().condition();
    String children =
        condition.equals(Condition.ALL)
            ? "(%s) q".formatted(pairs)
            : "(%s) q left join %s e on e.id = q.child where %s"
                .formatted(pairs, query.entity(), condition.hql());
    TypedQuery<Object[]> select =
        entities
            .createQuery(
                "select q.parent, count(*) from %s group by q.parent".formatted(children),
                Object[].class)
            .setParameter("parents", parents);
    condition.parameters().forEach(select::setParameter);
    Map<Long, Integer> counts = new HashMap<>();
    select.getResultList().forEach(row -> counts.put((Long) row[0], ((Long) row[1]).intValue()));
    return counts;
  }
}
