package org.dialoguerelations.programme;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of programmes. */
@Description("A page of programmes.")
public record ProgrammeConnection(
    @NonNull @Description("The programmes of this page.") List<@NonNull Programme> nodes,
    @NonNull @Description("The programmes of this page with their cursors.")
        List<@NonNull ProgrammeEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static ProgrammeConnection of(Page<Programme> page) {
    return new ProgrammeConnection(
        page.rows(), page.edges(ProgrammeEdge::new), page.info(), page.total());
  }
}
