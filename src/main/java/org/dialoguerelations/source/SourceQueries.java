package org.dialoguerelations.source;

import static org.dialoguerelations.kernel.page.Selection.FILTER;
import static org.dialoguerelations.kernel.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.id.GlobalId;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.kernel.page.InvalidPageException;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageArguments;
import org.dialoguerelations.kernel.page.PageOf;
import org.dialoguerelations.kernel.page.PageRequest;
import org.dialoguerelations.kernel.page.Selection;
import org.dialoguerelations.kernel.schema.IdList;
import org.dialoguerelations.kernel.schema.SizedBy;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Entry points to records of any type, to documents and to conflicts. */
@GraphQLApi
@RegisterForReflection
public class SourceQueries {

  private final RelationLoader loader;
  private final Nodes nodes;
  private final Documents documents;
  private final Conflicts conflicts;

  SourceQueries(RelationLoader loader, Nodes nodes, Documents documents, Conflicts conflicts) {
    this.loader = loader;
    this.nodes = nodes;
    this.documents = documents;
    this.conflicts = conflicts;
  }

  @Query
  @Description(
      "The record with this global identifier; null when it no longer exists. A text that is no identifier is an error: INVALID_ID.")
  public CompletionStage<Node> node(@Id @NonNull @Description("A global identifier.") String id) {
    return loader.load(nodes.byId(), GlobalId.parse(id));
  }

  @Query
  @SizedBy("ids")
  @NonNull
  @Description(
      "The records with these global identifiers, in their order, at most 100; null for one that no longer exists. A text that is no identifier is an error: INVALID_ID.")
  public CompletionStage<@NonNull List<Node>> nodes(
      @NonNull @IdList @Description("Global identifiers.") List<@NonNull String> ids) {
    if (ids.size() > PageRequest.MAX_SIZE) {
      throw new InvalidPageException("Ask for at most " + PageRequest.MAX_SIZE + " ids at once.");
    }
    return loader.loadAll(nodes.byId(), ids.stream().map(GlobalId::parse).toList());
  }

  @Query
  @Description("The document with this code; null when there is none.")
  public CompletionStage<Document> document(
      @NonNull @Description("A code such as overview-2021.") String code) {
    return loader.load(documents.byCode(), code);
  }

  @Query
  @NonNull
  @Description("All documents, by code.")
  public CompletionStage<@NonNull Page<@NonNull Document>> documents(
      @Description(FILTER) DocumentFilter filter,
      @Description(ORDER) DocumentOrder order,
      PageArguments page) {
    return loader.load(documents.pages(), PageOf.of(Selection.of(filter, order), page));
  }

  @Query
  @NonNull
  @Description(
      "Conflicts between documents, by type and code of the record, then in the order of the data set.")
  public CompletionStage<@NonNull Page<@NonNull Conflict>> conflicts(
      @Description(FILTER) ConflictFilter filter, PageArguments page) {
    return loader.load(conflicts.pages(), PageOf.of(Selection.of(filter, null), page));
  }
}
