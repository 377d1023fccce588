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
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.load.Relation;

/**
 * Reads pages of an entity: one statement for a page, and one statement for the pages of any number
 * of parents. One row more than asked tells whether another page follows.
 *
 * @param entity the entity's name
 * @param type the entity's class
 * @param order the total order of its rows when none is asked for
 * @param others the orders that can be asked for
 */
public record PageQuery<E>(
    String entity, Class<E> type, Keyset<E> order, Map<Enum<?>, Keyset<E>> others) {

  public PageQuery {
    others = Map.copyOf(others);
  }

  /** Pages of rows that have one order only. */
  public PageQuery(String entity, Class<E> type, Keyset<E> order) {
    this(entity, type, order, Map.of());
  }

  /** The same, with another order that can be asked for. */
  public PageQuery<E> with(Enum<?> name, Keyset<E> other) {
    Map<Enum<?>, Keyset<E>> all = new HashMap<>(others);
    all.put(name, other);
    return new PageQuery<>(entity, type, order, all);
  }

  /**
   * One page of the selected rows.
   *
   * @param field names the list in its cursors, so that those of other lists are refused
   */
  public Page<E> page(
      EntityManager entities, String field, Selection selection, PageRequest request) {
    Keyset<E> keyset = keyset(selection);
    Cursors cursors = new Cursors(field, selection.condition(), keyset);
    Map<String, Object> parameters = new HashMap<>(selection.condition().parameters());
    String hql =
        "select e from %s e where (%s) and %s order by %s"
            .formatted(
                entity,
                selection.condition().hql(),
                range(keyset, cursors, request, parameters),
                keyset.orderBy("e", request.backward()));
    TypedQuery<E> query = entities.createQuery(hql, type).setMaxResults(request.size() + 1);
    parameters.forEach(query::setParameter);
    Relation<Condition, Integer> count =
        Relation.toOne(field + ".count", conditions -> counts(entities, conditions));
    return cut(
        query.getResultList(), request, keyset, cursors, Total.of(count, selection.condition()));
  }

  /**
   * The relation from parents to pages of children.
   *
   * @param name of the relation; names the list in its cursors
   * @param pairs an HQL select of distinct pairs named {@code parent} and {@code child}, both keys,
   *     that uses the parameter {@code :parents}
   * @param record how the schema shows a row
   */
  public <R> Relation<ChildrenOf, Page<R>> children(
      EntityManager entities, String name, String pairs, Function<E, R> record) {
    Relation<ChildrenOf, Integer> counts =
        new Relation<>(
            name + ".count",
            keys -> byParent(keys, (like, parents) -> counts(entities, pairs, like, parents)),
            0);
    return Relation.toOne(
        name,
        keys ->
            byParent(
                keys,
                (like, parents) -> {
                  Map<Long, Page<R>> pages = new HashMap<>();
                  pages(entities, name, pairs, like, parents, counts)
                      .forEach((parent, page) -> pages.put(parent, page.map(record)));
                  return pages;
                }));
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
      EntityManager entities,
      String name,
      String pairs,
      ChildrenOf like,
      Collection<Long> parents,
      Relation<ChildrenOf, Integer> counts) {
    PageRequest request = like.page();
    Condition condition = like.selection().condition();
    Keyset<E> keyset = keyset(like.selection());
    Cursors cursors = new Cursors(name, condition, keyset);
    Map<String, Object> parameters = new HashMap<>(condition.parameters());
    parameters.put("parents", parents);
    parameters.put("limit", (long) request.size() + 1);
    String hql =
        """
        select r.parent, x
        from (select q.parent as parent, e.id as child,
                     row_number() over (partition by q.parent order by %s) as place
              from (%s) q join %s e on e.id = q.child
              where (%s) and %s) r
        join %s x on x.id = r.child
        where r.place <= :limit
        order by r.parent, r.place
        """
            .formatted(
                keyset.orderBy("e", request.backward()),
                pairs,
                entity,
                condition.hql(),
                range(keyset, cursors, request, parameters),
                entity);
    TypedQuery<Object[]> query = entities.createQuery(hql, Object[].class);
    parameters.forEach(query::setParameter);
    Map<Long, List<E>> rows = new LinkedHashMap<>();
    for (Object[] row : query.getResultList()) {
      rows.computeIfAbsent((Long) row[0], parent -> new ArrayList<>()).add(type.cast(row[1]));
    }
    Map<Long, Page<E>> pages = new HashMap<>();
    parents.forEach(
        parent ->
            pages.put(
                parent,
                cut(
                    rows.getOrDefault(parent, List.of()),
                    request,
                    keyset,
                    cursors,
                    Total.of(counts, like.of(parent)))));
    return pages;
  }

  private Map<Condition, Integer> counts(EntityManager entities, Set<Condition> conditions) {
    Map<Condition, Integer> counts = new HashMap<>();
    for (Condition condition : conditions) {
      TypedQuery<Long> query =
          entities.createQuery(
              "select count(*) from %s e where %s".formatted(entity, condition.hql()), Long.class);
      condition.parameters().forEach(query::setParameter);
      counts.put(condition, query.getSingleResult().intValue());
    }
    return counts;
  }

  /** How many children each parent has; parents without any are left out. */
  private Map<Long, Integer> counts(
      EntityManager entities, String pairs, ChildrenOf like, Collection<Long> parents) {
    Condition condition = like.selection().condition();
    String children =
        condition.equals(Condition.ALL)
            ? "(%s) q".formatted(pairs)
            : "(%s) q join %s e on e.id = q.child where %s"
                .formatted(pairs, entity, condition.hql());
    TypedQuery<Object[]> query =
        entities
            .createQuery(
                "select q.parent, count(*) from %s group by q.parent".formatted(children),
                Object[].class)
            .setParameter("parents", parents);
    condition.parameters().forEach(query::setParameter);
    Map<Long, Integer> counts = new HashMap<>();
    query.getResultList().forEach(row -> counts.put((Long) row[0], ((Long) row[1]).intValue()));
    return counts;
  }

  private Keyset<E> keyset(Selection selection) {
    return selection.order().map(this::named).orElse(order);
  }

  private Keyset<E> named(Enum<?> name) {
    Keyset<E> keyset = others.get(name);
    if (keyset == null) {
      throw new IllegalStateException("%s has no order %s".formatted(entity, name));
    }
    return keyset;
  }

  /** The condition that rows of alias {@code e} lie in the page's range. */
  static <E> String range(
      Keyset<E> keyset, Cursors cursors, PageRequest page, Map<String, Object> parameters) {
    Optional<String> after =
        page.after().map(cursor -> keyset.after("e", cursors.read(cursor), parameters));
    Optional<String> before =
        page.before().map(cursor -> keyset.before("e", cursors.read(cursor), parameters));
    return Stream.of(after, before)
        .flatMap(Optional::stream)
        .reduce((one, other) -> one + " and " + other)
        .orElse("1 = 1");
  }

  static <E> Page<E> cut(
      List<E> found, PageRequest request, Keyset<E> keyset, Cursors cursors, Total total) {
    boolean more = found.size() > request.size();
    List<E> rows = new ArrayList<>(more ? found.subList(0, request.size()) : found);
    if (request.backward()) {
      Collections.reverse(rows);
    }
    boolean hasNext = request.backward() ? request.before().isPresent() : more;
    boolean hasPrevious = request.backward() ? more : request.after().isPresent();
    return new Page<>(
        rows,
        rows.stream().map(row -> cursors.write(keyset.values(row))).toList(),
        hasNext,
        hasPrevious,
        total);
  }
}
