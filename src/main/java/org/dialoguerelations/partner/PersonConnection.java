package org.dialoguerelations.partner;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of people. */
@Description("A page of people.")
public record PersonConnection(
    @NonNull @Description("The people of this page.") List<@NonNull Person> nodes,
    @NonNull @Description("The people of this page with their cursors.")
        List<@NonNull PersonEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static PersonConnection of(Page<Person> page) {
    return new PersonConnection(
        page.rows(), page.edges(PersonEdge::new), page.info(), page.total());
  }
}
