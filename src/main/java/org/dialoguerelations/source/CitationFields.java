package org.dialoguerelations.source;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.date.DatePrecision;
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

  @Description(
      "The highest authority among the documents that support it as precisely as it is shown: PRESS or OTHER when it rests only on the press, on mirrors, encyclopaedias and the like. Null when it has no citations, or one of these documents is not classified. INVALID_ARGUMENT for a property that it does not have.")
  public CompletionStage<@Nullable DocumentAuthority> bestAuthority(
      @Source Cited cited,
      @Description("Of what supports this property, as of 'citations'; of the whole when absent.")
          @Nullable String property) {
    return citations(cited, property)
        .thenApply(all -> property == null ? orAll(of(all, null), all) : all)
        .thenApply(CitationFields::best);
  }

  private static @Nullable DocumentAuthority best(List<Citation> all) {
    Optional<DatePrecision> most =
        all.stream()
            .flatMap(one -> Stream.ofNullable(one.precision()))
            .max(Comparator.naturalOrder());
    List<Citation> full =
        all.stream().filter(one -> most.isEmpty() || most.get() == one.precision()).toList();
    List<DocumentAuthority> classified =
        full.stream().flatMap(one -> Stream.ofNullable(one.authority())).toList();
    return full.isEmpty() || classified.size() < full.size() ? null : Collections.min(classified);
  }

  @NonNull
  @Description("The record.")
  public CompletionStage<@NonNull Sourced> record(@Source WeakValue value) {
    return loader.load(nodes.byKey(), value.recordKey());
  }

  @NonNull
  @Description("The places in documents on which it rests.")
  public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source WeakValue value) {
    return loader.load(citations, value.subjectKey()).thenApply(all -> of(all, value.cited()));
  }

  /** The citations of the property; without any, those of the whole, else all that there are. */
  private static List<Citation> supporting(List<Citation> all, String property) {
    return orAll(of(all, property), orAll(of(all, null), all));
  }

  private static List<Citation> orAll(List<Citation> some, List<Citation> all) {
    return some.isEmpty() ? all : some;
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
