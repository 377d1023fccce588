package org.dialoguerelations.source;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of documents. */
@Description("A page of documents.")
public record DocumentConnection(
    @NonNull @Description("The documents of this page.") List<@NonNull Document> nodes,
    @NonNull @Description("The documents of this page with their cursors.")
        List<@NonNull DocumentEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static DocumentConnection of(Page<Document> page) {
    return new DocumentConnection(
        page.rows(), page.edges(DocumentEdge::new), page.info(), page.total());
  }
}
