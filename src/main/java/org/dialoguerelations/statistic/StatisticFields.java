package org.dialoguerelations.statistic;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.relation.DialogueRelation;
import org.dialoguerelations.partner.relation.RelationRecords;
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
  private final Relation<ChildrenOf, Page<Statistic>> ofPartner;
  private final Relation<ChildrenOf, Page<Statistic>> ofRelation;

  StatisticFields(RelationLoader loader, Statistics statistics) {
    this.loader = loader;
    this.ofPartner = statistics.children("Partner.statistics", Statistics.OF_PARTNER);
    this.ofRelation =
        statistics.children("DialogueRelation.statistics", RelationRecords.pairs("Statistic"));
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

  @NonNull
  @Description("The statistics between the two partners, by period.")
  public CompletionStage<@NonNull Page<@NonNull Statistic>> statistics(
      @Source DialogueRelation relation,
      @Description(FILTER) @Nullable StatisticFilter filter,
      @Description(ORDER) @Nullable StatisticOrder order,
      PageArguments page) {
    return loader.load(
        ofRelation, ChildrenOf.of(relation.key(), Selection.of(filter, order), page));
  }
}
