package org.dialoguerelations.meeting;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of meetings. */
@Description("A page of meetings.")
public record MeetingConnection(
    @NonNull @Description("The meetings of this page.") List<@NonNull Meeting> nodes,
    @NonNull @Description("The meetings of this page with their cursors.")
        List<@NonNull MeetingEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static MeetingConnection of(Page<Meeting> page) {
    return new MeetingConnection(
        page.rows(), page.edges(MeetingEdge::new), page.info(), page.total());
  }
}
