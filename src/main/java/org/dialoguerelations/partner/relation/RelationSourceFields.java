package org.dialoguerelations.partner.relation;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.Selection;
import org.dialoguerelations.source.Conflict;
import org.dialoguerelations.source.ConflictFilter;
import org.dialoguerelations.source.Conflicts;
import org.dialoguerelations.source.Document;
import org.dialoguerelations.source.DocumentFilter;
import org.dialoguerelations.source.DocumentOrder;
import org.dialoguerelations.source.Documents;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What documents say of a dialogue relation. */
@GraphQLApi
@RegisterForReflection
public class RelationSourceFields {

  private static final String DOCUMENTS =
      """
      select distinct x.relationId as parent, l.documentId as child
      from RelationRecord x join Citation c on c.recordId = x.recordId
      join Locator l on l.id = c.locatorId
      where x.relationId in :parents
      """;

  private static final String CONFLICTS =
      """
      select x.relationId as parent, c.id as child
      from RelationRecord x join Conflict c on c.ownerId = x.recordId
      where x.relationId in :parents
      """;

  private final RelationLoader loader;
  private final Relation<ChildrenOf, Page<Document>> documents;
  private final Relation<ChildrenOf, Page<Conflict>> conflicts;

  RelationSourceFields(RelationLoader loader, Documents documents, Conflicts conflicts) {
    this.loader = loader;
    this.documents = documents.children("DialogueRelation.documents", DOCUMENTS);
    this.conflicts = conflicts.children("DialogueRelation.recordConflicts", CONFLICTS);
  }

  @NonNull
  @Description("The documents that support its records, by code.")
  public CompletionStage<@NonNull Page<@NonNull Document>> documents(
      @Source DialogueRelation relation,
      @Description(FILTER) @Nullable DocumentFilter filter,
      @Description(ORDER) @Nullable DocumentOrder order,
      PageArguments page) {
    return loader.load(documents, ChildrenOf.of(relation.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description(
      "The conflicts about its records, by type and code of the record; 'conflicts' has those about the relation itself.")
  public CompletionStage<@NonNull Page<@NonNull Conflict>> recordConflicts(
      @Source DialogueRelation relation,
      @Description(FILTER) @Nullable ConflictFilter filter,
      PageArguments page) {
    return loader.load(conflicts, ChildrenOf.of(relation.key(), Selection.of(filter, null), page));
  }
}
