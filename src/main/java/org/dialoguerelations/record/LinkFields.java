package org.dialoguerelations.record;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.schema.AddedField;
import org.dialoguerelations.platform.schema.AddedFields;
import org.dialoguerelations.platform.schema.Lazy;

/** Fields that follow typed links: those of all {@link LinkTable}s. */
@Singleton
class LinkFields implements AddedFields {

  private final Instance<LinkTable> tables;
  private final Lazy<RelationLoader> loader;
  private final Instance<LinkedRecords> linked;
  private final Map<Along, Relation<Long, List<Node>>> relations = new HashMap<>();

  LinkFields(
      @Any Instance<LinkTable> tables,
      Instance<RelationLoader> loader,
      Instance<LinkedRecords> linked) {
    this.tables = tables;
    this.loader = new Lazy<>(loader::get);
    this.linked = linked;
  }

  @Override
  public Stream<AddedField> fields() {
    return tables.stream().flatMap(table -> table.rows().all().stream()).map(this::field);
  }

  private AddedField field(LinkRows.Row row) {
    String owner = row.owner().getSimpleName();
    String end = row.end().getSimpleName();
    List<Relation<Long, List<Node>>> ways = row.ways().stream().map(this::relation).toList();
    return row.single()
        ? AddedField.one(
            owner,
            row.name(),
            row.description(),
            end,
            false,
            record ->
                follow(record, row.end(), ways).thenApply(all -> all.isEmpty() ? null : all.get(0)))
        : AddedField.list(
            owner, row.name(), row.description(), end, record -> follow(record, row.end(), ways));
  }

  private Relation<Long, List<Node>> relation(Along way) {
    return relations.computeIfAbsent(
        way, one -> Relation.toList("Link." + one.name(), keys -> linked.get().follow(keys, one)));
  }

  private <T> CompletionStage<List<T>> follow(
      Object record, Class<T> of, List<Relation<Long, List<Node>>> relations) {
    return relations.stream()
        .map(relation -> loader.get().load(relation, ((Sourced) record).key()))
        .reduce((some, others) -> some.thenCombine(others, LinkFields::union))
        .orElseThrow()
        .thenApply(all -> all.stream().filter(of::isInstance).map(of::cast).toList());
  }

  private static List<Node> union(List<Node> some, List<Node> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }
}
