package org.dialoguerelations.meeting;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of decisions. */
@Description("A page of decisions.")
public record DecisionConnection(
    @NonNull @Description("The decisions of this page.") List<@NonNull Decision> nodes,
    @NonNull @Description("The decisions of this page with their cursors.")
        List<@NonNull DecisionEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static DecisionConnection of(Page<Decision> page) {
    return new DecisionConnection(
        page.rows(), page.edges(DecisionEdge::new), page.info(), page.total());
  }
}
