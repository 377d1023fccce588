package org.dialoguerelations.platform.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dialoguerelations.platform.load.Relation;

/**
 * Reads pages of an entity: one statement for a page, and one statement for the pages of any number
 * of parents ({@link ChildPages}).
 *
 * @param record how a row is read; the entity has its name
 * @param order the total order of its rows when none is asked for
 * @param others the orders that can be asked for
 */
public record PageQuery<R>(Projection<R> record, SortOrder order, Map<Enum<?>, SortOrder> others) {

  public PageQuery {
    others = Map.copyOf(others);
  }

  /** Pages of rows that have one order only. */
  public PageQuery(Class<R> record, SortOrder order) {
    this(new Projection<>(record), order, Map.of());
  }

  /** The same, with another order that can be asked for. */
  public PageQuery<R> with(Enum<?> name, SortOrder other) {
    Map<Enum<?>, SortOrder> all = new HashMap<>(others);
    all.put(name, other);
    return new PageQuery<>(record, order, all);
  }

  /** The name of the entity. */
  String entity() {
    return record.entity();
  }

  /**
   * One page of the selected rows.
   *
   * @param field names the list in its cursors, so that those of other lists are refused
   */
  Page<R> page(
      EntityManager entities, String field, Selection selection, PageRequest request, Total total) {
    PageWindow window = window(field, selection, request);
    if (!request.shown()) {
      return window.page(List.of(), total);
    }
    Map<String, Object> parameters = new HashMap<>();
    String hql =
        "select %s from %s order by %s"
            .formatted(
                window.selected(record, "e"),
                rows(selection, window, parameters),
                window.orderBy());
    TypedQuery<Object[]> query =
        entities.createQuery(hql, Object[].class).setMaxResults(window.limit());
    parameters.forEach(query::setParameter);
    return window.page(placed(query), total);
  }

  /** The rows that a statement selects. */
  List<Placed<R>> placed(TypedQuery<Object[]> query) {
    return query.getResultStream().map(row -> Placed.read(row, 0, record.type())).toList();
  }

  /** The rows of the page, and perhaps some behind them. */
  private String rows(Selection selection, PageWindow window, Map<String, Object> parameters) {
    if (!selection.ways().none()) {
      return "(%s) r join %s e on e.id = r.child"
          .formatted(selection.ways().first(window, parameters), entity());
    }
    parameters.putAll(selection.condition().parameters());
    return "%s e where (%s) and %s"
        .formatted(entity(), selection.condition().hql(), window.range(parameters));
  }

  /**
   * The relation from parents to pages of children that other rows link to them.
   *
   * @param name of the relation; names the list in its cursors
   * @param pairs an HQL select of distinct pairs named {@code parent} and {@code child}, both keys,
   *     that uses the parameter {@code :parents}
   */
  public Relation<ChildrenOf, Page<R>> children(EntityManager entities, String name, String pairs) {
    ParentJoin children = ParentJoin.pairs(entity(), pairs);
    return new ChildPages<>(this, entities, name, children).relation();
  }

  /**
   * The relation from parents to pages of children that hold the key of their parent.
   *
   * @param name of the relation; names the list in its cursors
   * @param attribute the key of the parent
   */
  public Relation<ChildrenOf, Page<R>> childrenBy(
      EntityManager entities, String name, String attribute) {
    ParentJoin children = ParentJoin.by(entity(), attribute);
    return new ChildPages<>(this, entities, name, children).relation();
  }

  /**
   * The relation from parents to pages of children, by the ways of selections where they have some.
   *
   * @param name of the relation; names the list in its cursors
   * @param pairs for selections without ways, and for many parents, as above
   * @param attribute the key of the parent, of the entity that the ways read
   */
  public Relation<ChildrenOf, Page<R>> childrenByWays(
      EntityManager entities, String name, String pairs, String attribute) {
    ParentJoin children = ParentJoin.pairs(entity(), pairs);
    return new WaysToChildren<>(
            new ChildPages<>(this, entities, name, children), entities, attribute)
        .relation();
  }

  /**
   * The relation to pages of the list, each by a statement of its own.
   *
   * @param field names the list in its cursors, so that those of other lists are refused
   */
  public Relation<PageOf, Page<R>> pages(EntityManager entities, String field) {
    Relation<Selection, Integer> counts =
        Relation.toOne(field + ".count", Relation.each(rows -> count(entities, rows)));
    return pages(
        field,
        key ->
            page(
                entities,
                field,
                key.selection(),
                key.page(),
                Total.of(counts, key.selection().unordered())));
  }

  /** The same of pages that are read in this way. */
  Relation<PageOf, Page<R>> pages(String field, Function<PageOf, Page<R>> read) {
    return Relation.<PageOf, Page<R>>toOne(field + ".page", Relation.each(read))
        .checked(key -> check(field, key.selection(), key.page()));
  }

  /** How many rows are selected. */
  int count(EntityManager entities, Selection selection) {
    Map<String, Object> parameters = new HashMap<>();
    String hql;
    if (selection.ways().none()) {
      parameters.putAll(selection.condition().parameters());
      hql = "select count(*) from %s e where %s".formatted(entity(), selection.condition().hql());
    } else {
      hql = selection.ways().count(parameters);
    }
    TypedQuery<Long> query = entities.createQuery(hql, Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult().intValue();
  }

  /**
   * What a page shows of the selected rows.
   *
   * @param field names the list in its cursors
   */
  PageWindow window(String field, Selection selection, PageRequest request) {
    Cursors cursors = new Cursors(field, selection.orderName(), selection.filterText());
    return new PageWindow(keyset(selection), cursors, request);
  }

  /**
   * Finds out whether a page can be read.
   *
   * @throws InvalidFilterException when the filter describes no set of rows
   * @throws InvalidCursorException when a cursor is none of this list
   */
  void check(String field, Selection selection, PageRequest request) {
    selection.condition();
    window(field, selection, request).check();
  }

  private SortOrder keyset(Selection selection) {
    return selection.order().map(this::named).orElse(order);
  }

  private SortOrder named(Enum<?> name) {
    SortOrder keyset = others.get(name);
    if (keyset == null) {
      throw new IllegalStateException("%s has no order %s".formatted(entity(), name));
    }
    return keyset;
  }
}
