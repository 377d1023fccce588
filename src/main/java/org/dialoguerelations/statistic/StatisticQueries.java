package org.dialoguerelations.statistic;

import static org.dialoguerelations.kernel.page.PageRequest.AFTER;
import static org.dialoguerelations.kernel.page.PageRequest.BEFORE;
import static org.dialoguerelations.kernel.page.PageRequest.FIRST;
import static org.dialoguerelations.kernel.page.PageRequest.LAST;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import org.dialoguerelations.kernel.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Entry points to statistics. */
@GraphQLApi
@RegisterForReflection
public class StatisticQueries {

  @Inject Statistics statistics;

  @Query
  @Description("The statistic with this code; null when there is none.")
  public Statistic statistic(@NonNull @Description("A code such as trade-2012.") String code) {
    return statistics.byCode(code).orElse(null);
  }

  @Query
  @NonNull
  @Description("All statistics, by the start of their period, then by code.")
  public StatisticConnection statistics(
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return StatisticConnection.of(statistics.page(PageRequest.of(first, after, last, before)));
  }
}
