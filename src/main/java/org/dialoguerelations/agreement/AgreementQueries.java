package org.dialoguerelations.agreement;

import static org.dialoguerelations.platform.page.Selection.FILTER;

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

/** Entry points to agreements. */
@GraphQLApi
@RegisterForReflection
public class AgreementQueries {

  private final RelationLoader loader;
  private final Agreements agreements;

  AgreementQueries(RelationLoader loader, Agreements agreements) {
    this.loader = loader;
    this.agreements = agreements;
  }

  @Query
  @Description("The agreement with this code; null when there is none.")
  public CompletionStage<@Nullable Agreement> agreement(
      @NonNull @CodeOf("Agreement") @Description("A code such as ajcep or tokyo-declaration-2003.")
          String code) {
    return loader.load(agreements.byCode(), code);
  }

  @Query
  @Description("All agreements, by date of adoption; those without a date come last.")
  public CompletionStage<@Nullable Page<@NonNull Agreement>> agreements(
      @Description(FILTER) @Nullable AgreementFilter filter,
      @Description("The order; by date of adoption when absent.") @Nullable AgreementOrder order,
      PageArguments page) {
    return loader.load(agreements.pages(), PageOf.of(Selection.of(filter, order), page));
  }
}
