package org.dialoguerelations.partner;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of partners. */
@Description("A page of partners.")
public record PartnerConnection(
    @NonNull @Description("The partners of this page.") List<@NonNull Partner> nodes,
    @NonNull @Description("The partners of this page with their cursors.")
        List<@NonNull PartnerEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static PartnerConnection of(Page<Partner> page) {
    return new PartnerConnection(
        page.rows(), page.edges(PartnerEdge::new), page.info(), page.total());
  }
}
