package org.dialoguerelations.record;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
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
  private final Relation<Long, List<Link>> links;
  private final Relation<Long, List<Link>> linkedFrom;

  SourcedFields(RelationLoader loader, SourceItems items, Links links) {
    this.loader = loader;
    this.topics = Relation.toList("Sourced.topics", items::topics);
    this.objectives = Relation.toList("Sourced.objectives", items::objectives);
    this.notes = Relation.toList("Sourced.notes", items::notes);
    this.links =
        Relation.toList(
            "Sourced.links",
            keys -> Grouping.by(links.from(keys), Link::fromKey, Function.identity()));
    this.linkedFrom =
        Relation.toList(
            "Sourced.linkedFrom",
            keys -> Grouping.by(links.to(keys), Link::toKey, Function.identity()));
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
    return loader.load(links, sourced.key()).thenApply(all -> ofKind(kind, all));
  }

  @NonNull
  @Description("Typed links from other records to it.")
  public CompletionStage<@NonNull List<@NonNull Link>> linkedFrom(
      @Source Sourced sourced,
      @Description("Only links of this kind; all when absent.") @Nullable LinkKind kind) {
    return loader.load(linkedFrom, sourced.key()).thenApply(all -> ofKind(kind, all));
  }

  private static List<Link> ofKind(@Nullable LinkKind kind, List<Link> links) {
    return links.stream().filter(link -> kind == null || link.kind() == kind).toList();
  }
}
