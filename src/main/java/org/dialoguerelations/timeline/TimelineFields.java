package org.dialoguerelations.timeline;

import static org.dialoguerelations.platform.page.Selection.FILTER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.Selection;
import org.dialoguerelations.record.Nodes;
import org.dialoguerelations.record.Sourced;
import org.dialoguerelations.source.Citation;
import org.dialoguerelations.source.Citations;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The timeline of a record, and where its entries lead. */
@GraphQLApi
@RegisterForReflection
public class TimelineFields {

  private final RelationLoader loader;
  private final Nodes nodes;
  private final Relation<Long, List<Citation>> citations;
  private final Relation<ChildrenOf, Page<TimelineEntry>> timeline;

  TimelineFields(RelationLoader loader, Nodes nodes, Citations citations, TimelineEntries entries) {
    this.loader = loader;
    this.nodes = nodes;
    this.citations = citations.ofSubject();
    this.timeline = entries.aboutRecord();
  }

  @NonNull
  @Description(
      "The events about it: its own, and those of related records; see TimelineFilter. No event is about a document or a statistic.")
  public CompletionStage<@NonNull Page<@NonNull TimelineEntry>> timeline(
      @Source Sourced sourced,
      @Description(FILTER) TimelineFilter filter,
      @Description("The order; earliest first when absent.") TimelineOrder order,
      PageArguments page) {
    Selection selection = Selection.of(filter, order).by(TimelineWays.aboutRecord(filter));
    return loader.load(timeline, ChildrenOf.of(sourced.key(), selection, page));
  }

  @NonNull
  @Description("The record that has the date, itself or in one of its items.")
  public CompletionStage<@NonNull Sourced> record(@Source TimelineEntry entry) {
    return loader.load(nodes.byKey(), entry.recordKey());
  }

  @NonNull
  @Description("The name or title of the record.")
  public CompletionStage<@NonNull String> title(@Source TimelineEntry entry) {
    return loader.load(nodes.byKey(), entry.recordKey()).thenApply(Sourced::label);
  }

  @NonNull
  @Description(
      "The places in documents that support the date: those that name it; if none does, those that support the record or the item as a whole.")
  public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source TimelineEntry entry) {
    return loader
        .load(citations, entry.subjectKey())
        .thenApply(all -> supporting(entry.property(), all));
  }

  private static List<Citation> supporting(String property, List<Citation> all) {
    List<Citation> named =
        all.stream().filter(citation -> property.equals(citation.property())).toList();
    return named.isEmpty()
        ? all.stream().filter(citation -> citation.property() == null).toList()
        : named;
  }
}
