package org.dialoguerelations.statistic;

import static org.dialoguerelations.platform.page.Selection.FILTER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to and from statistics. */
@GraphQLApi
@RegisterForReflection
public class StatisticFields {

  private final RelationLoader loader;
  private final Relation<Long, Partner> partners;
  private final Relation<ChildrenOf, Page<Statistic>> ofPartner;

  StatisticFields(RelationLoader loader, Partners partners, Statistics statistics) {
    this.loader = loader;
    this.partners = partners.byKey();
    this.ofPartner = statistics.children("Partner.statistics", Statistics.OF_PARTNER);
  }

  @NonNull
  @Description("The partner from whose side it is measured: whose exports, whose inflow.")
  public CompletionStage<@NonNull Partner> reporter(@Source Statistic statistic) {
    return loader.load(partners, statistic.reporterKey());
  }

  @NonNull
  @Description(
      "The partner on the other side of the trade or investment, or the one that is ranked.")
  public CompletionStage<@NonNull Partner> counterpart(@Source Statistic statistic) {
    return loader.load(partners, statistic.counterpartKey());
  }

  @NonNull
  @Description("Statistics with it as the reporter or the counterpart, by period.")
  public CompletionStage<@NonNull Page<@NonNull Statistic>> statistics(
      @Source Partner partner,
      @Description(FILTER) @Nullable StatisticFilter filter,
      @Description("The order; by period when absent.") @Nullable StatisticOrder order,
      PageArguments page) {
    Selection selection = Selection.of(filter, order);
    return loader.load(ofPartner, ChildrenOf.of(partner.key(), selection, page));
  }
}
