package org.dialoguerelations.statistic;

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

/** Entry points to statistics. */
@GraphQLApi
@RegisterForReflection
public class StatisticQueries {

  @Inject RelationLoader loader;
  @Inject Statistics statistics;

  @Query
  @Description("The statistic with this code; null when there is none.")
  public CompletionStage<Statistic> statistic(
      @NonNull @Description("A code such as trade-2012.") String code) {
    return loader.load(statistics.byCode(), code);
  }

  @Query
  @NonNull
  @Description(
      "All statistics, by the start of their period, then by code. Those of one indicator, reporter"
          + " and counterpart are a series.")
  public CompletionStage<@NonNull StatisticConnection> statistics(
      @Description(FILTER) StatisticFilter filter,
      @Description("The order; by period when absent.") StatisticOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return loader
        .load(
            statistics.pages(), PageOf.of(Selection.of(filter, order), first, after, last, before))
        .thenApply(StatisticConnection::of);
  }
}
