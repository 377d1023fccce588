package org.dialoguerelations.kernel.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.kernel.id.NodeSource;
import org.dialoguerelations.kernel.load.Relation;

/**
 * What the repository of every record type can do: find by key and by code, and read pages of all
 * records or of those that belong to parents. Entities of such records have the attributes {@code
 * id} and {@code code}.
 *
 * @param <E> the entity
 * @param <R> the record that the schema shows
 */
public abstract class RecordRepository<E, R extends Node> implements NodeSource {

  @Inject EntityManager entities;
  @Inject RecordTotals totals;

  private final PageQuery<E> pages;
  private final Function<E, R> record;
  private final Relation<String, R> byCode;
  private final Relation<Long, R> byKey;
  private final Relation<PageOf, Page<R>> all;
  private final Relation<Selection, Integer> counts;

  /**
   * @param pages the entity and its total order
   * @param record how the schema shows a row
   */
  protected RecordRepository(PageQuery<E> pages, Function<E, R> record) {
    this.pages = pages;
    this.record = record;
    String name = pages.entity();
    this.byCode = Relation.toOne(name + ".byCode", this::byCodes);
    this.byKey = Relation.toOne(name + ".byKey", this::byKeys);
    this.all = pages.pages(name, key -> page(key.selection(), key.page()));
    this.counts =
        Relation.toOne(name + ".count", Relation.each(rows -> pages.count(entities, rows)));
  }

  @Override
  public String type() {
    return pages.entity();
  }

  @Override
  public Map<Long, R> byKeys(Collection<Long> keys) {
    return find("id", keys).stream().collect(Collectors.toMap(Node::key, Function.identity()));
  }

  /** No text of a database can have a zero character, and PostgreSQL refuses to look for one. */
  @Override
  public Map<String, R> byCodes(Collection<String> codes) {
    List<String> possible = codes.stream().filter(code -> code.indexOf('\0') < 0).toList();
    return find("code", possible).stream()
        .collect(Collectors.toMap(Node::code, Function.identity()));
  }

  /** The relation from a code to the record. */
  public Relation<String, R> byCode() {
    return byCode;
  }

  /** The relation from anything that holds a key to the record. */
  public Relation<Long, R> byKey() {
    return byKey;
  }

  /** One page of the selected records. */
  public Page<R> page(Selection selection, PageRequest request) {
    Total total =
        selection.condition().equals(Condition.ALL)
            ? totals.of(pages.entity())
            : Total.of(counts, selection.unordered());
    return pages.page(entities, pages.entity(), selection, request, total).map(record);
  }

  /** The relation to pages of all records. */
  public Relation<PageOf, Page<R>> pages() {
    return all;
  }

  /**
   * The relation from parents to pages of records that other rows link to them.
   *
   * @param name of the relation
   * @param pairs an HQL select of distinct pairs named {@code parent} and {@code child}, both keys,
   *     that uses the parameter {@code :parents}
   */
  public Relation<ChildrenOf, Page<R>> children(String name, String pairs) {
    return pages.children(entities, name, pairs, record);
  }

  /**
   * The relation from parents to pages of records that hold the key of their parent.
   *
   * @param name of the relation
   * @param attribute the key of the parent
   */
  public Relation<ChildrenOf, Page<R>> childrenBy(String name, String attribute) {
    return pages.childrenBy(entities, name, attribute, record);
  }

  private List<R> find(String attribute, Collection<?> values) {
    return entities
        .createQuery(
            "select e from %s e where e.%s in :values".formatted(pages.entity(), attribute),
            pages.type())
        .setParameter("values", values)
        .getResultStream()
        .map(record)
        .toList();
  }
}
