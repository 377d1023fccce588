package org.dialoguerelations.source;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of conflicts. */
@Description("A page of conflicts.")
public record ConflictConnection(
    @NonNull @Description("The conflicts of this page.") List<@NonNull Conflict> nodes,
    @NonNull @Description("The conflicts of this page with their cursors.")
        List<@NonNull ConflictEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static ConflictConnection of(Page<Conflict> page) {
    return new ConflictConnection(
        page.rows(), page.edges(ConflictEdge::new), page.info(), page.total());
  }
}
