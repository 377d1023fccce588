package org.dialoguerelations.record;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The fields that every record has, whatever its type. */
@GraphQLApi
@RegisterForReflection
public class SourcedFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Topic>> topics;
  private final Relation<Long, List<Objective>> objectives;
  private final Relation<Long, List<Note>> notes;
  private final Relation<LinksOf, List<Link>> links;
  private final Relation<LinksOf, List<Link>> linkedFrom;

  /** The links of a record, of one kind or, when it is null, of all. */
  private record LinksOf(long record, @Nullable LinkKind kind) {
    boolean includes(Link link) {
      return kind == null || link.kind() == kind;
    }
  }

  SourcedFields(RelationLoader loader, SourceItems items, Links links) {
    this.loader = loader;
    this.topics = Relation.toList("Sourced.topics", items::topics);
    this.objectives = Relation.toList("Sourced.objectives", items::objectives);
    this.notes = Relation.toList("Sourced.notes", items::notes);
    this.links = Relation.toList("Sourced.links", keys -> of(keys, links::from, Link::fromKey));
    this.linkedFrom =
        Relation.toList("Sourced.linkedFrom", keys -> of(keys, links::to, Link::toKey));
  }

  @NonNull
  @Description("Subjects that it covers.")
  public CompletionStage<@NonNull List<@NonNull Topic>> topics(@Source Sourced sourced) {
    return loader.load(topics, sourced.key());
  }

  @NonNull
  @Description("Its objectives.")
  public CompletionStage<@NonNull List<@NonNull Objective>> objectives(@Source Sourced sourced) {
    return loader.load(objectives, sourced.key());
  }

  @NonNull
  @Description("Facts and doubts that fit no other field.")
  public CompletionStage<@NonNull List<@NonNull Note>> notes(@Source Sourced sourced) {
    return loader.load(notes, sourced.key());
  }

  @NonNull
  @Description("Typed links from it to other records.")
  public CompletionStage<@NonNull List<@NonNull Link>> links(
      @Source Sourced sourced,
      @Description("Only links of this kind; all when absent.") @Nullable LinkKind kind) {
    return loader.load(links, new LinksOf(sourced.key(), kind));
  }

  @NonNull
  @Description("Typed links from other records to it.")
  public CompletionStage<@NonNull List<@NonNull Link>> linkedFrom(
      @Source Sourced sourced,
      @Description("Only links of this kind; all when absent.") @Nullable LinkKind kind) {
    return loader.load(linkedFrom, new LinksOf(sourced.key(), kind));
  }

  private static Map<LinksOf, List<Link>> of(
      Set<LinksOf> keys, Function<Set<Long>, List<Link>> read, Function<Link, Long> near) {
    Set<Long> records = keys.stream().map(LinksOf::record).collect(Collectors.toSet());
    Map<Long, List<Link>> all = Grouping.by(read.apply(records), near, Function.identity());
    return keys.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                key ->
                    all.getOrDefault(key.record(), List.of()).stream()
                        .filter(key::includes)
                        .toList()));
  }
}
