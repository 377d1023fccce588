package org.dialoguerelations.statistic;

import static org.dialoguerelations.kernel.page.PageRequest.AFTER;
import static org.dialoguerelations.kernel.page.PageRequest.BEFORE;
import static org.dialoguerelations.kernel.page.PageRequest.FIRST;
import static org.dialoguerelations.kernel.page.PageRequest.LAST;
import static org.dialoguerelations.kernel.page.Selection.FILTER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.kernel.page.ChildrenOf;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.Selection;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.source.LinkKind;
import org.dialoguerelations.source.LinkedRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields that lead to and from statistics. */
@GraphQLApi
@RegisterForReflection
public class StatisticFields {

  private final RelationLoader loader;
  private final Relation<Long, Partner> partners;
  private final Relation<Long, List<Statistic>> partOf;
  private final Relation<Long, List<Statistic>> parts;
  private final Relation<ChildrenOf, Page<Statistic>> ofPartner;

  StatisticFields(
      RelationLoader loader, Partners partners, Statistics statistics, LinkedRecords linked) {
    this.loader = loader;
    this.partners = partners.byKey();
    this.partOf = linked.targets("Statistic.partOf", LinkKind.PART_OF, statistics::byKeys);
    this.parts = linked.origins("Statistic.parts", LinkKind.PART_OF, statistics::byKeys);
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
  @Description("The statistic that it is a component of, such as the total of its exports.")
  public CompletionStage<@NonNull List<@NonNull Statistic>> partOf(@Source Statistic statistic) {
    return loader.load(partOf, statistic.key());
  }

  @NonNull
  @Description("Its components, such as the exports and imports of a total.")
  public CompletionStage<@NonNull List<@NonNull Statistic>> parts(@Source Statistic statistic) {
    return loader.load(parts, statistic.key());
  }

  @NonNull
  @Description("Statistics with it as the reporter or the counterpart, by period.")
  public CompletionStage<@NonNull StatisticConnection> statistics(
      @Source Partner partner,
      @Description(FILTER) StatisticFilter filter,
      @Description("The order; by period when absent.") StatisticOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    Selection selection = Selection.of(filter, order);
    return loader
        .load(ofPartner, ChildrenOf.of(partner.key(), selection, first, after, last, before))
        .thenApply(StatisticConnection::of);
  }
}
