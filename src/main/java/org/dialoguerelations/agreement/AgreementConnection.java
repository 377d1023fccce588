package org.dialoguerelations.agreement;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of agreements. */
@Description("A page of agreements.")
public record AgreementConnection(
    @NonNull @Description("The agreements of this page.") List<@NonNull Agreement> nodes,
    @NonNull @Description("The agreements of this page with their cursors.")
        List<@NonNull AgreementEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static AgreementConnection of(Page<Agreement> page) {
    return new AgreementConnection(
        page.rows(), page.edges(AgreementEdge::new), page.info(), page.total());
  }
}
