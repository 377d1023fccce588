package org.dialoguerelations.meeting;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.Selection;
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
  private final Relation<Long, Partner> partners;
  private final Relation<Long, Mechanism> mechanisms;
  private final Relation<Long, List<Frequency>> frequencies;
  private final Relation<Long, List<MechanismParticipant>> participants;
  private final Relation<Long, Coverage> coverage;
  private final Relation<ChildrenOf, Page<Mechanism>> ofPartner;

  MechanismFields(
      RelationLoader loader,
      Pillars pillars,
      Partners partners,
      Frequencies frequencies,
      MechanismParticipants participants,
      Coverages coverages,
      Mechanisms mechanisms) {
    this.loader = loader;
    this.pillars = pillars;
    this.partners = partners.byKey();
    this.mechanisms = mechanisms.byKey();
    this.frequencies = Relation.toList("Mechanism.frequencies", frequencies::byMechanism);
    this.participants = Relation.toList("Mechanism.participants", participants::byMechanism);
    this.coverage = Relation.toOne("Mechanism.meetingsCoverage", coverages::byOwner);
    this.ofPartner = mechanisms.children("Partner.mechanisms", Mechanisms.OF_PARTNER);
  }

  @NonNull
  @Description("The fields of cooperation that it covers.")
  public CompletionStage<@NonNull List<@NonNull Pillar>> pillars(@Source Mechanism mechanism) {
    return loader.load(pillars.ofRecord(), mechanism.key());
  }

  @NonNull
  @Description("How often its meetings are held, and when that was so.")
  public CompletionStage<@NonNull List<@NonNull Frequency>> frequencies(
      @Source Mechanism mechanism) {
    return loader.load(frequencies, mechanism.key());
  }

  @NonNull
  @Description("Who takes part in it, as far as the data set says.")
  public CompletionStage<@NonNull List<@NonNull MechanismParticipant>> participants(
      @Source Mechanism mechanism) {
    return loader.load(participants, mechanism.key());
  }

  @Description("What the list of its meetings claims to show." + Coverages.NONE)
  public CompletionStage<@Nullable Coverage> meetingsCoverage(@Source Mechanism mechanism) {
    return loader.load(coverage, mechanism.key());
  }

  @NonNull
  @Description("The partner that takes part.")
  public CompletionStage<@NonNull Partner> partner(@Source MechanismParticipant participant) {
    return loader.load(partners, participant.partnerKey());
  }

  @Description("The mechanism that it is a meeting of; null when it belongs to none.")
  public CompletionStage<@Nullable Mechanism> mechanism(@Source Meeting meeting) {
    return loader.loadNullable(mechanisms, meeting.mechanismKey());
  }

  @NonNull
  @Description("The mechanisms in which it takes part, by code.")
  public CompletionStage<@NonNull Page<@NonNull Mechanism>> mechanisms(
      @Source Partner partner,
      @Description(FILTER) @Nullable MechanismFilter filter,
      @Description(ORDER) @Nullable MechanismOrder order,
      PageArguments page) {
    return loader.load(ofPartner, ChildrenOf.of(partner.key(), Selection.of(filter, order), page));
  }
}
