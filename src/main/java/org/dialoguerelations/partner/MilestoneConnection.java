package org.dialoguerelations.partner;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of milestones. */
@Description("A page of milestones.")
public record MilestoneConnection(
    @NonNull @Description("The milestones of this page.") List<@NonNull Milestone> nodes,
    @NonNull @Description("The milestones of this page with their cursors.")
        List<@NonNull MilestoneEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static MilestoneConnection of(Page<Milestone> page) {
    return new MilestoneConnection(
        page.rows(), page.edges(MilestoneEdge::new), page.info(), page.total());
  }
}
