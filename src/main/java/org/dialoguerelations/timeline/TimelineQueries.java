package org.dialoguerelations.timeline;

import static org.dialoguerelations.platform.page.Selection.FILTER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** The entry point to the timeline. */
@GraphQLApi
@RegisterForReflection
public class TimelineQueries {

  private final RelationLoader loader;
  private final TimelineEntries entries;

  TimelineQueries(RelationLoader loader, TimelineEntries entries) {
    this.loader = loader;
    this.entries = entries;
  }

  @Query
  @Description(
      "Everything that has a date, merged: meetings, adoptions, treaty actions, launches, phases and more. Statements as of a day, or known by a day, are no events.")
  public CompletionStage<@Nullable Page<@NonNull TimelineEntry>> timeline(
      @Description(FILTER) TimelineFilter filter,
      @Description("The order; earliest first when absent.") TimelineOrder order,
      PageArguments page) {
    Selection selection = Selection.of(filter, order).by(TimelineWays.of(filter));
    return loader.load(entries.pages(), PageOf.of(selection, page));
  }
}
