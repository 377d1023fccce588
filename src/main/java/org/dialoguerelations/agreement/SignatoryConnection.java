package org.dialoguerelations.agreement;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of signatories. */
@Description("A page of signatories.")
public record SignatoryConnection(
    @NonNull @Description("The signatories of this page.") List<@NonNull Signatory> nodes,
    @NonNull @Description("The signatories of this page with their cursors.")
        List<@NonNull SignatoryEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static SignatoryConnection of(Page<Signatory> page) {
    return new SignatoryConnection(
        page.rows(), page.edges(SignatoryEdge::new), page.info(), page.total());
  }
}
