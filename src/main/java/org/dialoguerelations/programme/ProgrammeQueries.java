package org.dialoguerelations.programme;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.Selection;
import org.dialoguerelations.platform.schema.CostWeight;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Entry points to programmes. */
@GraphQLApi
@RegisterForReflection
public class ProgrammeQueries {

  /** As a total: rows are read, but not shown. */
  private static final int SUM = 15;

  private final RelationLoader loader;
  private final Programmes programmes;
  private final Amounts amounts;

  ProgrammeQueries(RelationLoader loader, Programmes programmes, Amounts amounts) {
    this.amounts = amounts;
    this.loader = loader;
    this.programmes = programmes;
  }

  @Query
  @Description("The programme with this code; null when there is none.")
  public CompletionStage<@Nullable Programme> programme(
      @NonNull @CodeOf("Programme") @Description("A code such as jaif or jenesys.") String code) {
    return loader.load(programmes.byCode(), code);
  }

  @Query
  @Description(
      "All programmes, by launch, else by the start of their period; those without either come last.")
  public CompletionStage<@Nullable Page<@NonNull Programme>> programmes(
      @Description(FILTER) @Nullable ProgrammeFilter filter,
      @Description(ORDER) @Nullable ProgrammeOrder order,
      PageArguments page) {
    return loader.load(programmes.pages(), PageOf.of(Selection.of(filter, order), page));
  }

  @Query
  @Description(
      "The money of all programmes, by date; amounts without a date come last. They may overlap: amountSums adds those that do not.")
  public CompletionStage<@Nullable Page<@NonNull Amount>> amounts(
      @Description(FILTER) @Nullable AmountFilter filter, PageArguments page) {
    return loader.load(amounts.pages(), PageOf.of(Selection.of(filter, null), page));
  }

  @Query
  @CostWeight(SUM)
  @Description(
      "The sums of the selected amounts, by kind and currency, where documents let us tell that no money is counted twice; else why not. Amounts of different kinds or currencies are never added.")
  public CompletionStage<@Nullable List<@NonNull AmountSum>> amountSums(
      @Description(FILTER) @Nullable AmountFilter filter) {
    return loader.load(amounts.sums(), Selection.of(filter, null));
  }
}
