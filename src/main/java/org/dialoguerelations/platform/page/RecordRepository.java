package org.dialoguerelations.platform.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.kernel.id.NodeSource;
import org.dialoguerelations.platform.load.Relation;

/**
 * What the repository of every record type can do: find by key and by code, and read pages of all
 * records or of those that belong to parents. Entities of such records have the attributes {@code
 * id} and {@code code}.
 *
 * @param <E> the entity
 * @param <R> the record that the schema shows
 */
public abstract class RecordRepository<E, R extends Node> extends ProjectingRepository<E>
    implements NodeSource {

  private final RecordTotals totals;
  private final PageQuery<R> pages;
  private final Relation<String, R> byCode;
  private final Relation<Long, R> byKey;
  private final Relation<PageOf, Page<R>> all;
  private final Relation<Selection, Integer> counts;

  /**
   * @param totals how many records there are
   * @param pages the record and its total orders
   */
  protected RecordRepository(RecordTotals totals, PageQuery<R> pages) {
    this.totals = totals;
    this.pages = pages;
    String name = pages.entity();
    this.byCode = Relation.toOne(name + ".byCode", this::byCodes);
    this.byKey = Relation.toOne(name + ".byKey", this::byKeys);
    this.all = pages.pages(name, key -> page(key.selection(), key.page()));
    this.counts =
        Relation.toOne(
            name + ".count", Relation.each(rows -> pages.count(getEntityManager(), rows)));
  }

  @Override
  public String type() {
    return pages.entity();
  }

  @Override
  public Map<Long, R> byKeys(Collection<Long> keys) {
    return read(pages.record().type(), "e.id in ?1", keys).stream()
        .collect(Collectors.toMap(Node::key, Function.identity()));
  }

  @Override
  public Map<String, R> byCodes(Collection<String> codes) {
    List<String> possible = codes.stream().filter(Condition::canBeStored).toList();
    return read(pages.record().type(), "e.code in ?1", possible).stream()
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
    return pages.page(getEntityManager(), pages.entity(), selection, request, total);
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
    return pages.children(getEntityManager(), name, pairs);
  }

  /**
   * The relation from parents to pages of records that hold the key of their parent.
   *
   * @param name of the relation
   * @param attribute the key of the parent
   */
  public Relation<ChildrenOf, Page<R>> childrenBy(String name, String attribute) {
    return pages.childrenBy(getEntityManager(), name, attribute);
  }
}
