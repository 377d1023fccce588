package org.dialoguerelations.record;

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

/** Fields that follow typed links: a feature has a table of those that lead to its records. */
@Singleton
public class LinkFields {

  private final Instance<RelationLoader> loader;
  private final Instance<LinkedRecords> linked;
  private final Map<Along, Relation<Long, List<Node>>> relations = new HashMap<>();

  LinkFields(Instance<RelationLoader> loader, Instance<LinkedRecords> linked) {
    this.loader = loader;
    this.linked = linked;
  }

  /** A list of those to which the links of a record lead. */
  public <T extends Node> AddedField to(
      Class<? extends Sourced> owner, String name, LinkKind kind, Class<T> of, String description) {
    return along(owner, name, of, description, Along.to(kind, of));
  }

  /** A list of those whose links lead to a record. */
  public <T extends Node> AddedField from(
      Class<? extends Sourced> owner, String name, LinkKind kind, Class<T> of, String description) {
    return along(owner, name, of, description, Along.from(kind, of));
  }

  /** A list of those to which ways lead from a record, each once. */
  public <T extends Node> AddedField along(
      Class<? extends Sourced> owner, String name, Class<T> of, String description, Along... ways) {
    List<Relation<Long, List<Node>>> relations = Stream.of(ways).map(this::relation).toList();
    return AddedField.list(owner, name, description, of, record -> follow(record, of, relations));
  }

  /** The one to which the first link of a record leads; null when there is none. */
  public <T extends Node> AddedField first(
      Class<? extends Sourced> owner, String name, LinkKind kind, Class<T> of, String description) {
    List<Relation<Long, List<Node>>> only = List.of(relation(Along.to(kind, of)));
    return AddedField.nullable(
        owner,
        name,
        description,
        of,
        record -> follow(record, of, only).thenApply(all -> all.isEmpty() ? null : all.get(0)));
  }

  private Relation<Long, List<Node>> relation(Along way) {
    return relations.computeIfAbsent(
        way, one -> Relation.toList("Link." + one.name(), keys -> linked.get().follow(keys, one)));
  }

  private <T> CompletionStage<List<T>> follow(
      Sourced record, Class<T> of, List<Relation<Long, List<Node>>> relations) {
    return relations.stream()
        .map(relation -> loader.get().load(relation, record.key()))
        .reduce((some, others) -> some.thenCombine(others, LinkFields::union))
        .orElseThrow()
        .thenApply(all -> all.stream().filter(of::isInstance).map(of::cast).toList());
  }

  private static List<Node> union(List<Node> some, List<Node> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }
}
