package org.dialoguerelations.meeting;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of mechanisms. */
@Description("A page of mechanisms.")
public record MechanismConnection(
    @NonNull @Description("The mechanisms of this page.") List<@NonNull Mechanism> nodes,
    @NonNull @Description("The mechanisms of this page with their cursors.")
        List<@NonNull MechanismEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static MechanismConnection of(Page<Mechanism> page) {
    return new MechanismConnection(
        page.rows(), page.edges(MechanismEdge::new), page.info(), page.total());
  }
}
