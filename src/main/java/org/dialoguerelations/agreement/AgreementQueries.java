package org.dialoguerelations.agreement;

import static org.dialoguerelations.kernel.page.PageRequest.AFTER;
import static org.dialoguerelations.kernel.page.PageRequest.BEFORE;
import static org.dialoguerelations.kernel.page.PageRequest.FIRST;
import static org.dialoguerelations.kernel.page.PageRequest.LAST;
import static org.dialoguerelations.kernel.page.Selection.FILTER;

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

/** Entry points to agreements. */
@GraphQLApi
@RegisterForReflection
public class AgreementQueries {

  @Inject RelationLoader loader;
  @Inject Agreements agreements;

  @Query
  @Description("The agreement with this code; null when there is none.")
  public CompletionStage<Agreement> agreement(
      @NonNull @Description("A code such as ajcep or tokyo-declaration-2003.") String code) {
    return loader.load(agreements.byCode(), code);
  }

  @Query
  @NonNull
  @Description("All agreements, by date of adoption; those without a date come last.")
  public CompletionStage<@NonNull AgreementConnection> agreements(
      @Description(FILTER) AgreementFilter filter,
      @Description("The order; by date of adoption when absent.") AgreementOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return loader
        .load(
            agreements.pages(), PageOf.of(Selection.of(filter, order), first, after, last, before))
        .thenApply(AgreementConnection::of);
  }
}
