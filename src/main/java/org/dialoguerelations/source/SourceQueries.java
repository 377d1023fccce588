package org.dialoguerelations.source;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Entry points to documents, to conflicts, and to what rests on little. */
@GraphQLApi
@RegisterForReflection
public class SourceQueries {

  private final RelationLoader loader;
  private final Documents documents;
  private final Conflicts conflicts;
  private final WeakValues weakValues;

  SourceQueries(
      RelationLoader loader, Documents documents, Conflicts conflicts, WeakValues weakValues) {
    this.loader = loader;
    this.documents = documents;
    this.conflicts = conflicts;
    this.weakValues = weakValues;
  }

  @Query
  @Description("The document with this code; null when there is none.")
  public CompletionStage<@Nullable Document> document(
      @NonNull @CodeOf("Document") @Description("A code such as overview-2021.") String code) {
    return loader.load(documents.byCode(), code);
  }

  @Query
  @Description("All documents, by code.")
  public CompletionStage<@Nullable Page<@NonNull Document>> documents(
      @Description(FILTER) @Nullable DocumentFilter filter,
      @Description(ORDER) @Nullable DocumentOrder order,
      PageArguments page) {
    return loader.load(documents.pages(), PageOf.of(Selection.of(filter, order), page));
  }

  @Query
  @Description(
      "Conflicts between documents, by type and code of the record, then in the order of the data set.")
  public CompletionStage<@Nullable Page<@NonNull Conflict>> conflicts(
      @Description(FILTER) @Nullable ConflictFilter filter, PageArguments page) {
    return loader.load(conflicts.pages(), PageOf.of(Selection.of(filter, null), page));
  }

  @Query
  @Description(
      "What rests only on the press, on mirrors, encyclopaedias and the like, by type and code of the record, then by property.")
  public CompletionStage<@Nullable Page<@NonNull WeakValue>> weakValues(
      @Description(FILTER) @Nullable WeakValueFilter filter, PageArguments page) {
    return loader.load(weakValues.pages(), PageOf.of(Selection.of(filter, null), page));
  }
}
