package org.dialoguerelations.search;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of hits. */
@Description("A page of the hits of a search, the best first.")
public record SearchConnection(
    @NonNull @Description("The hits of this page.") List<@NonNull SearchHit> nodes,
    @NonNull @Description("The hits of this page with their cursors.")
        List<@NonNull SearchEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static SearchConnection of(Page<SearchHit> page) {
    return new SearchConnection(
        page.rows(), page.edges(SearchEdge::new), page.info(), page.total());
  }
}
