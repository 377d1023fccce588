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

/** The typed links of every record, whatever its type. */
@GraphQLApi
@RegisterForReflection
public class SourcedFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Link>> links;
  private final Relation<Long, List<Link>> linkedFrom;

  SourcedFields(RelationLoader loader, Links links) {
    this.loader = loader;
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
