package org.dialoguerelations.source;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.schema.FieldNames;
import org.dialoguerelations.record.Cited;
import org.dialoguerelations.record.Items;
import org.dialoguerelations.record.Link;
import org.dialoguerelations.record.LinkKind;
import org.dialoguerelations.record.Nodes;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/**
 * Fields for citations of facts, places in documents, claims of conflicts, and the ends of links.
 */
@GraphQLApi
@RegisterForReflection
public class CitationFields {

  /** The keys of typed links, which documents support, too. */
  private static final Set<String> LINKS =
      Arrays.stream(LinkKind.values()).map(LinkKind::key).collect(Collectors.toUnmodifiableSet());

  private final RelationLoader loader;
  private final FieldNames names;
  private final Nodes nodes;
  private final Relation<Long, List<Citation>> citations;
  private final Relation<Long, Citation> places;
  private final Relation<Long, Document> documents;
  private final Relation<Long, List<Claim>> claims;
  private final Relation<Long, List<Locator>> locators;

  CitationFields(
      RelationLoader loader,
      FieldNames names,
      Nodes nodes,
      Citations citations,
      Documents documents,
      Items items) {
    this.loader = loader;
    this.names = names;
    this.nodes = nodes;
    this.citations = citations.ofSubject();
    this.places = Relation.toOne("Claim.citation", citations::byLocator);
    this.documents = Relation.toOne("Citation.document", documents::byKeys);
    this.claims =
        Relation.toList("Conflict.claims", keys -> items.of(Claim.class, "conflictId", keys));
    this.locators =
        Relation.toList("Document.locators", keys -> items.of(Locator.class, "documentId", keys));
  }

  @NonNull
  @Description(
      "The places in documents that support it. INVALID_ARGUMENT for a property that it does not have.")
  public CompletionStage<@NonNull List<@NonNull Citation>> citations(
      @Source Cited cited,
      @Description(
              "Only those that support this property, named as in this schema, or a typed link as in"
                  + " data set files, such as initiatedBy: those of the property"
                  + " itself; where there are none, those of the whole, whose 'property' is null."
                  + " All when absent.")
          @Nullable String property) {
    if (property != null) {
      demand(cited, property);
    }
    return loader
        .load(citations, cited.key())
        .thenApply(all -> cited.citedProperty().map(own -> supporting(all, own)).orElse(all))
        .thenApply(all -> property == null ? all : supporting(all, property));
  }

  private void demand(Cited cited, String property) {
    Set<String> known = names.of(cited.getClass());
    boolean isLink = cited instanceof Sourced && LINKS.contains(property);
    if (!known.contains(property) && !isLink) {
      throw new InvalidPropertyException(property, cited.getClass().getSimpleName(), known);
    }
  }

  /** The citations of the property; without any, those of the whole, else all that there are. */
  private static List<Citation> supporting(List<Citation> all, String property) {
    return Stream.of(of(all, property), of(all, null))
        .filter(some -> !some.isEmpty())
        .findFirst()
        .orElse(all);
  }

  private static List<Citation> of(List<Citation> all, @Nullable String property) {
    return all.stream().filter(one -> Objects.equals(property, one.property())).toList();
  }

  @NonNull
  @Description("The document.")
  public CompletionStage<@NonNull Document> document(@Source Citation citation) {
    return loader.load(documents, citation.documentKey());
  }

  @NonNull
  @Description("The places in it that can be cited, in its order.")
  public CompletionStage<@NonNull List<@NonNull Locator>> locators(@Source Document document) {
    return loader.load(locators, document.key());
  }

  @NonNull
  @Description("What each document states; exactly one claim is preferred.")
  public CompletionStage<@NonNull List<@NonNull Claim>> claims(@Source Conflict conflict) {
    return loader.load(claims, conflict.key());
  }

  @NonNull
  @Description("The record with the conflict.")
  public CompletionStage<@NonNull Sourced> subject(@Source Conflict conflict) {
    return loader.load(nodes.byKey(), conflict.ownerKey());
  }

  @NonNull
  @Description("Where the document states it.")
  public CompletionStage<@NonNull Citation> citation(@Source Claim claim) {
    return loader.load(places, claim.locatorKey());
  }

  @NonNull
  @Description("The record that has the link.")
  public CompletionStage<@NonNull Sourced> from(@Source Link link) {
    return loader.load(nodes.byKey(), link.fromKey());
  }

  @NonNull
  @Description("The target record.")
  public CompletionStage<@NonNull Sourced> to(@Source Link link) {
    return loader.load(nodes.byKey(), link.toKey());
  }
}
