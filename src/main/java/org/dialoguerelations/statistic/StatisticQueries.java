package org.dialoguerelations.statistic;

import static org.dialoguerelations.platform.page.Selection.FILTER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.code.CodeOf;
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

/** Entry points to statistics. */
@GraphQLApi
@RegisterForReflection
public class StatisticQueries {

  private final RelationLoader loader;
  private final Statistics statistics;

  StatisticQueries(RelationLoader loader, Statistics statistics) {
    this.loader = loader;
    this.statistics = statistics;
  }

  @Query
  @Description("The statistic with this code; null when there is none.")
  public CompletionStage<@Nullable Statistic> statistic(
      @NonNull @CodeOf("Statistic") @Description("A code such as trade-2012.") String code) {
    return loader.load(statistics.byCode(), code);
  }

  @Query
  @Description(
      "All statistics, by the start of their period, then by code. Those of one indicator, reporter and counterpart are a series.")
  public CompletionStage<@Nullable Page<@NonNull Statistic>> statistics(
      @Description(FILTER) @Nullable StatisticFilter filter,
      @Description("The order; by period when absent.") @Nullable StatisticOrder order,
      PageArguments page) {
    return loader.load(statistics.pages(), PageOf.of(Selection.of(filter, order), page));
  }
}
