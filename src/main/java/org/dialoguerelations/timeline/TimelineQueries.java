package org.dialoguerelations.timeline;

import static org.dialoguerelations.kernel.page.PageRequest.AFTER;
import static org.dialoguerelations.kernel.page.PageRequest.BEFORE;
import static org.dialoguerelations.kernel.page.PageRequest.FIRST;
import static org.dialoguerelations.kernel.page.PageRequest.LAST;
import static org.dialoguerelations.kernel.page.Selection.FILTER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.kernel.page.PageOf;
import org.dialoguerelations.kernel.page.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The entry point to the timeline. */
@GraphQLApi
@RegisterForReflection
public class TimelineQueries {

  @Inject RelationLoader loader;
  @Inject TimelineEntries entries;

  @Query
  @NonNull
  @Description(
      "Everything that has a date, merged: meetings, adoptions, treaty actions, launches, phases"
          + " and more. Statements as of a day, or known by a day, are no events.")
  public CompletionStage<@NonNull TimelineConnection> timeline(
      @Description(FILTER) TimelineFilter filter,
      @Description("The order; earliest first when absent.") TimelineOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    Selection selection = Selection.of(filter, order).by(TimelineWays.of(filter));
    return loader
        .load(entries.pages(), PageOf.of(selection, first, after, last, before))
        .thenApply(TimelineConnection::of);
  }
}
