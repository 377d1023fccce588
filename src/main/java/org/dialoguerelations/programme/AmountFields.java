package org.dialoguerelations.programme;

import static java.util.Comparator.comparing;
import static org.dialoguerelations.platform.page.Selection.FILTER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.relation.DialogueRelation;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.Selection;
import org.dialoguerelations.record.Items;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to amounts of money. */
@GraphQLApi
@RegisterForReflection
public class AmountFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Amount>> given;
  private final Relation<ChildrenOf, Page<Amount>> ofRelation;

  AmountFields(RelationLoader loader, Items items, Amounts amounts) {
    this.loader = loader;
    this.given =
        Relation.toList("Partner.amountsGiven", keys -> items.of(Amount.class, "fromId", keys));
    this.ofRelation = amounts.ofRelation();
  }

  @NonNull
  @Description(
      "The money that it gives or means to give, by date; amounts without a date come last. They may overlap, see amountSums.")
  public CompletionStage<@NonNull List<@NonNull Amount>> amountsGiven(
      @Source Partner partner,
      @Description("Only those of one of these kinds; all when absent.")
          @Nullable List<@NonNull AmountKind> kind) {
    return loader
        .load(given, partner.key())
        .thenApply(
            all ->
                all.stream()
                    .filter(one -> kind == null || kind.contains(one.kind()))
                    .sorted(comparing(one -> PartialDate.sortDate(one.asOf())))
                    .toList());
  }

  @NonNull
  @Description(
      "The money of its programmes, by date; amounts without a date come last. They may overlap, see Amount.overlap.")
  public CompletionStage<@NonNull Page<@NonNull Amount>> amounts(
      @Source DialogueRelation relation,
      @Description(FILTER) @Nullable AmountFilter filter,
      PageArguments page) {
    return loader.load(ofRelation, ChildrenOf.of(relation.key(), Selection.of(filter, null), page));
  }
}
