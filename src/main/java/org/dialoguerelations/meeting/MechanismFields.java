package org.dialoguerelations.meeting;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.participation.PartnerLists;
import org.dialoguerelations.partner.relation.DialogueRelation;
import org.dialoguerelations.partner.relation.RelationRecords;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.Selection;
import org.dialoguerelations.record.ParticipationBasis;
import org.dialoguerelations.record.Pillar;
import org.dialoguerelations.record.Pillars;
import org.dialoguerelations.source.Coverage;
import org.dialoguerelations.source.Coverages;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to mechanisms, their participants and frequencies. */
@GraphQLApi
@RegisterForReflection
public class MechanismFields {

  private final RelationLoader loader;
  private final Pillars pillars;
  private final Relation<Long, Mechanism> mechanisms;
  private final Relation<Long, Coverage> coverage;
  private final PartnerLists<Mechanism> ofPartner;
  private final Relation<ChildrenOf, Page<Mechanism>> ofRelation;

  MechanismFields(
      RelationLoader loader, Pillars pillars, Coverages coverages, Mechanisms mechanisms) {
    this.loader = loader;
    this.pillars = pillars;
    this.mechanisms = mechanisms.byKey();
    this.coverage = Relation.toOne("Mechanism.meetingsCoverage", coverages::byOwner);
    this.ofPartner = new PartnerLists<>("Partner.mechanisms", "Mechanism", mechanisms::children);
    this.ofRelation =
        mechanisms.children("DialogueRelation.mechanisms", RelationRecords.pairs("Mechanism"));
  }

  @NonNull
  @Description("The fields of cooperation that it covers.")
  public CompletionStage<@NonNull List<@NonNull Pillar>> pillars(@Source Mechanism mechanism) {
    return loader.load(pillars.ofRecord(), mechanism.key());
  }

  @Description("What the list of its meetings claims to show." + Coverages.NONE)
  public CompletionStage<@Nullable Coverage> meetingsCoverage(@Source Mechanism mechanism) {
    return loader.load(coverage, mechanism.key());
  }

  @NonNull
  @Description(
      "The mechanisms in which it takes part, by code: named by a source, or as a member of a group.")
  public CompletionStage<@NonNull Page<@NonNull Mechanism>> mechanisms(
      @Source Partner partner,
      @Description(PartnerLists.BASIS) @Nullable List<@NonNull ParticipationBasis> basis,
      @Description(FILTER) @Nullable MechanismFilter filter,
      @Description(ORDER) @Nullable MechanismOrder order,
      PageArguments page) {
    return loader.load(
        ofPartner.on(basis), ChildrenOf.of(partner.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description("The mechanisms in which both partners take part, by code.")
  public CompletionStage<@NonNull Page<@NonNull Mechanism>> mechanisms(
      @Source DialogueRelation relation,
      @Description(FILTER) @Nullable MechanismFilter filter,
      @Description(ORDER) @Nullable MechanismOrder order,
      PageArguments page) {
    return loader.load(
        ofRelation, ChildrenOf.of(relation.key(), Selection.of(filter, order), page));
  }
}
