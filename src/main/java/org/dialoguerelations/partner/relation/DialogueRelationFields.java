package org.dialoguerelations.partner.relation;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Days;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.Selection;
import org.dialoguerelations.record.Items;
import org.dialoguerelations.record.Pillar;
import org.dialoguerelations.record.Pillars;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to and from dialogue relations. */
@GraphQLApi
@RegisterForReflection
public class DialogueRelationFields {

  private final RelationLoader loader;
  private final Days days;
  private final Pillars pillars;
  private final Relation<Long, Partner> partners;
  private final Relation<Long, List<Coordinator>> coordinators;
  private final Relation<Long, List<DialogueStatus>> statuses;
  private final Relation<ChildrenOf, Page<DialogueRelation>> ofPartner;

  DialogueRelationFields(
      RelationLoader loader,
      Days days,
      Pillars pillars,
      Partners partners,
      Items items,
      DialogueRelations relations) {
    this.loader = loader;
    this.days = days;
    this.pillars = pillars;
    this.partners = partners.byKey();
    this.coordinators =
        Relation.toList(
            "DialogueRelation.coordinators",
            keys -> items.of(Coordinator.class, "relationId", keys));
    this.statuses =
        Relation.toList(
            "DialogueRelation.statuses",
            keys -> items.of(DialogueStatus.class, "relationId", keys));
    this.ofPartner = relations.children("Partner.dialogueRelations", DialogueRelations.OF_PARTNER);
  }

  @NonNull
  @Description("The two partners.")
  public CompletionStage<@NonNull List<@NonNull Partner>> parties(
      @Source DialogueRelation relation) {
    return loader
        .load(partners, relation.firstKey())
        .thenCombine(loader.load(partners, relation.secondKey()), List::of);
  }

  @NonNull
  @Description("The fields of cooperation that it covers.")
  public CompletionStage<@NonNull List<@NonNull Pillar>> pillars(
      @Source DialogueRelation relation) {
    return loader.load(pillars.ofRecord(), relation.key());
  }

  @NonNull
  @Description(
      "Who coordinates it, and when. INVALID_ARGUMENT for a day outside the years 1 to 9999.")
  public CompletionStage<@NonNull List<@NonNull Coordinator>> coordinators(
      @Source DialogueRelation relation,
      @Description("Only those that surely did on this day, by their dates; all when absent.")
          @Nullable LocalDate on) {
    return loader.load(coordinators, relation.key()).thenApply(all -> on(all, on));
  }

  private List<Coordinator> on(List<Coordinator> all, @Nullable LocalDate on) {
    if (on == null) {
      return all;
    }
    LocalDate day = days.asked(on);
    return all.stream().filter(one -> one.term().validity().at(day) == Answer.YES).toList();
  }

  @NonNull
  @Description(
      "The status of the partner: full, sectoral or development partner, and since when. INVALID_ARGUMENT for a day outside the years 1 to 9999.")
  public CompletionStage<@NonNull List<@NonNull DialogueStatus>> statuses(
      @Source DialogueRelation relation,
      @Description(
              "Only those that it surely had on this day: it keeps one until a source states an end; all when absent.")
          @Nullable LocalDate on) {
    return loader.load(statuses, relation.key()).thenApply(all -> hadOn(all, on));
  }

  private List<DialogueStatus> hadOn(List<DialogueStatus> all, @Nullable LocalDate on) {
    if (on == null) {
      return all;
    }
    LocalDate day = days.asked(on);
    return all.stream().filter(one -> one.validity().at(day) == Answer.YES).toList();
  }

  @NonNull
  @Description("Its dialogue relations, by code.")
  public CompletionStage<@NonNull Page<@NonNull DialogueRelation>> dialogueRelations(
      @Source Partner partner,
      @Description(FILTER) @Nullable DialogueRelationFilter filter,
      @Description(ORDER) @Nullable DialogueRelationOrder order,
      PageArguments page) {
    return loader.load(ofPartner, ChildrenOf.of(partner.key(), Selection.of(filter, order), page));
  }
}
