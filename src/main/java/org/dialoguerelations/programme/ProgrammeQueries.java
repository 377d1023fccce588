package org.dialoguerelations.programme;

import static org.dialoguerelations.kernel.page.PageRequest.AFTER;
import static org.dialoguerelations.kernel.page.PageRequest.BEFORE;
import static org.dialoguerelations.kernel.page.PageRequest.FIRST;
import static org.dialoguerelations.kernel.page.PageRequest.LAST;
import static org.dialoguerelations.kernel.page.Selection.FILTER;
import static org.dialoguerelations.kernel.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.kernel.page.PageOf;
import org.dialoguerelations.kernel.page.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Entry points to programmes. */
@GraphQLApi
@RegisterForReflection
public class ProgrammeQueries {

  @Inject RelationLoader loader;
  @Inject Programmes programmes;

  @Query
  @Description("The programme with this code; null when there is none.")
  public CompletionStage<Programme> programme(
      @NonNull @Description("A code such as jaif or jenesys.") String code) {
    return loader.load(programmes.byCode(), code);
  }

  @Query
  @NonNull
  @Description(
      "All programmes, by launch, else by the start of their period; those without either come"
          + " last.")
  public CompletionStage<@NonNull ProgrammeConnection> programmes(
      @Description(FILTER) ProgrammeFilter filter,
      @Description(ORDER) ProgrammeOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return loader
        .load(
            programmes.pages(), PageOf.of(Selection.of(filter, order), first, after, last, before))
        .thenApply(ProgrammeConnection::of);
  }
}
