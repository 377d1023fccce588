package org.dialoguerelations.partner;

import java.util.List;
import org.dialoguerelations.kernel.page.Connection;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageInfo;
import org.dialoguerelations.kernel.page.Total;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of dialogue relations. */
@Description("A page of dialogue relations.")
public record DialogueRelationConnection(
    @NonNull @Description("The dialogue relations of this page.")
        List<@NonNull DialogueRelation> nodes,
    @NonNull @Description("The dialogue relations of this page with their cursors.")
        List<@NonNull DialogueRelationEdge> edges,
    PageInfo pageInfo,
    @Ignore Total total)
    implements Connection {

  static DialogueRelationConnection of(Page<DialogueRelation> page) {
    return new DialogueRelationConnection(
        page.rows(), page.edges(DialogueRelationEdge::new), page.info(), page.total());
  }
}
