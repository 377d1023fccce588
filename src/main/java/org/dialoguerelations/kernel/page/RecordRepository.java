package org.dialoguerelations.kernel.page;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  @Inject RecordCounts imported;

  private final PageQuery<E> pages;
  private final Function<E, R> record;

  /**
   * @param pages the entity and its total order
   * @param record how the schema shows a row
   */
  protected RecordRepository(PageQuery<E> pages, Function<E, R> record) {
    this.pages = pages;
    this.record = record;
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
    return Relation.toOne(pages.entity() + ".byCode", this::byCodes);
  }

  /** The relation from anything that holds a key to the record. */
  public Relation<Long, R> byKey() {
    return Relation.toOne(pages.entity() + ".byKey", this::byKeys);
  }

  /** One page of the selected records. */
  public Page<R> page(Selection selection, PageRequest request) {
    Page<R> page = pages.page(entities, pages.entity(), selection, request).map(record);
    return selection.condition().equals(Condition.ALL)
        ? page.counted(Total.of(Relation.toOne("Record.count", this::counts), pages.entity()))
        : page;
  }

  /** The relation to pages of all records. */
  public Relation<PageOf, Page<R>> pages() {
    return pages.pages(pages.entity(), key -> page(key.selection(), key.page()));
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

  /** How many records there are of types; those that no import counted are counted now. */
  private Map<String, Integer> counts(Set<String> types) {
    Map<String, Integer> counts = new HashMap<>(imported.byType(types));
    types.forEach(type -> counts.computeIfAbsent(type, this::count));
    return counts;
  }

  private int count(String type) {
    return entities
        .createQuery("select count(*) from " + type, Long.class)
        .getSingleResult()
        .intValue();
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
