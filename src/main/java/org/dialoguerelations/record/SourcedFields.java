package org.dialoguerelations.record;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dialoguerelations.kernel.LanguageTags;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.schema.InPlaceOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The names and the typed links of every record, whatever its type. */
@GraphQLApi
@RegisterForReflection
public class SourcedFields {

  private final RelationLoader loader;
  private final Relation<Long, Map<String, String>> names;
  private final Relation<Long, List<Link>> links;
  private final Relation<Long, List<Link>> linkedFrom;

  SourcedFields(RelationLoader loader, Names names, Links links) {
    this.loader = loader;
    this.names = new Relation<>("Sourced.names", names::byLanguage, Map.of());
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
  @InPlaceOf("name")
  @Description("Its name or title.")
  public CompletionStage<@NonNull String> nameIn(
      @Source Sourced sourced,
      @Description(
              "A language, as a BCP 47 tag: the name in this language, where it has one; 'ja-JP' takes that in 'ja'. Where it has none, the same as without: its aliases say in which languages it has names, Dataset.languages in which there are any.")
          @Nullable String lang) {
    return lang == null
        ? CompletableFuture.completedFuture(sourced.label())
        : loader
            .load(names, sourced.key())
            .thenApply(
                found ->
                    LanguageTags.nearest(lang, found.keySet())
                        .map(found::get)
                        .orElse(sourced.label()));
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
