package org.dialoguerelations.statistic;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of statistics. */
@Description("A page of statistics.")
public record StatisticConnection(
    @NonNull @Description("The statistics of this page.") List<@NonNull Statistic> nodes,
    @NonNull @Description("The statistics of this page with their cursors.")
        List<@NonNull StatisticEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static StatisticConnection of(Page<Statistic> page) {
    return new StatisticConnection(
        page.rows(), page.edges(StatisticEdge::new), page.info(), page.total());
  }
}
