package org.dialoguerelations.kernel.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.load.Relation;

/**
 * Reads pages of an entity in the order of a keyset: one statement for a page, and one statement
 * for the pages of any number of parents. One row more than asked tells whether another page
 * follows.
 *
 * @param entity the entity's name
 * @param type the entity's class
 * @param order the total order of its rows
 */
public record PageQuery<E>(String entity, Class<E> type, Keyset<E> order) {

  /** One page of the rows that meet an HQL condition on the alias {@code e}. */
  public Page<E> page(
      EntityManager entities,
      String condition,
      Map<String, Object> parameters,
      PageRequest request,
      Total total) {
    Map<String, Object> all = new HashMap<>(parameters);
    String hql =
        "select e from %s e where (%s) and %s order by %s"
            .formatted(
                entity,
                condition,
                order.range("e", request, all),
                order.orderBy("e", request.backward()));
    TypedQuery<E> query = entities.createQuery(hql, type).setMaxResults(request.size() + 1);
    all.forEach(query::setParameter);
    return cut(query.getResultList(), request, total);
  }

  /** How many rows meet an HQL condition on the alias {@code e}. */
  public int count(EntityManager entities, String condition, Map<String, Object> parameters) {
    TypedQuery<Long> query =
        entities.createQuery(
            "select count(*) from %s e where %s".formatted(entity, condition), Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult().intValue();
  }

  /**
   * The relation from parents to pages of children.
   *
   * @param name of the relation
   * @param pairs as for {@link #pages}
   * @param record how the schema shows a row
   */
  public <R> Relation<ChildrenOf, Page<R>> children(
      EntityManager entities, String name, String pairs, Function<E, R> record) {
    Relation<Long, Integer> counts =
        new Relation<>(name + ".count", parents -> counts(entities, pairs, parents), 0);
    return Relation.toOne(
        name,
        keys -> {
          Map<PageRequest, Set<Long>> byPage =
              keys.stream()
                  .collect(
                      Collectors.groupingBy(
                          ChildrenOf::page,
                          Collectors.mapping(ChildrenOf::parent, Collectors.toSet())));
          Map<ChildrenOf, Page<R>> found = new HashMap<>();
          byPage.forEach(
              (page, parents) ->
                  pages(entities, pairs, parents, page, parent -> Total.of(counts, parent))
                      .forEach(
                          (parent, rows) ->
                              found.put(new ChildrenOf(parent, page), rows.map(record))));
          return found;
        });
  }

  /**
   * One page of children for each parent.
   *
   * @param pairs an HQL select of distinct pairs named {@code parent} and {@code child}, both keys,
   *     that uses the parameter {@code :parents}
   * @param total how the children of a parent are counted
   */
  private Map<Long, Page<E>> pages(
      EntityManager entities,
      String pairs,
      Collection<Long> parents,
      PageRequest request,
      Function<Long, Total> total) {
    Map<String, Object> all = new HashMap<>();
    all.put("parents", parents);
    all.put("limit", (long) request.size() + 1);
    String hql =
        """
        select r.parent, e
        from (select q.parent as parent, x.id as child,
                     row_number() over (partition by q.parent order by %s) as place
              from (%s) q join %s x on x.id = q.child
              where %s) r
        join %s e on e.id = r.child
        where r.place <= :limit
        order by r.parent, r.place
        """
            .formatted(
                order.orderBy("x", request.backward()),
                pairs,
                entity,
                order.range("x", request, all),
                entity);
    TypedQuery<Object[]> query = entities.createQuery(hql, Object[].class);
    all.forEach(query::setParameter);
    Map<Long, List<E>> rows = new LinkedHashMap<>();
    for (Object[] row : query.getResultList()) {
      rows.computeIfAbsent((Long) row[0], parent -> new ArrayList<>()).add(type.cast(row[1]));
    }
    Map<Long, Page<E>> pages = new HashMap<>();
    parents.forEach(
        parent ->
            pages.put(
                parent, cut(rows.getOrDefault(parent, List.of()), request, total.apply(parent))));
    return pages;
  }

  /** How many children each parent has; parents without any are left out. */
  private static Map<Long, Integer> counts(
      EntityManager entities, String pairs, Collection<Long> parents) {
    Map<Long, Integer> counts = new HashMap<>();
    entities
        .createQuery(
            "select q.parent, count(*) from (%s) q group by q.parent".formatted(pairs),
            Object[].class)
        .setParameter("parents", parents)
        .getResultList()
        .forEach(row -> counts.put((Long) row[0], ((Long) row[1]).intValue()));
    return counts;
  }

  private Page<E> cut(List<E> found, PageRequest request, Total total) {
    boolean more = found.size() > request.size();
    List<E> rows = new ArrayList<>(more ? found.subList(0, request.size()) : found);
    if (request.backward()) {
      Collections.reverse(rows);
    }
    boolean hasNext = request.backward() ? request.before().isPresent() : more;
    boolean hasPrevious = request.backward() ? more : request.after().isPresent();
    return new Page<>(rows, rows.stream().map(order::cursor).toList(), hasNext, hasPrevious, total);
  }
}
