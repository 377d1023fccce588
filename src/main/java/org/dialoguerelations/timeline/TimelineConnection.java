package org.dialoguerelations.timeline;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of the timeline. */
@Description("A page of the timeline.")
public record TimelineConnection(
    @NonNull @Description("The entries of this page.") List<@NonNull TimelineEntry> nodes,
    @NonNull @Description("The entries of this page with their cursors.")
        List<@NonNull TimelineEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static TimelineConnection of(Page<TimelineEntry> page) {
    return new TimelineConnection(
        page.rows(), page.edges(TimelineEdge::new), page.info(), page.total());
  }
}
