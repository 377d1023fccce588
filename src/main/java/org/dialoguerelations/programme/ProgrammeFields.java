package org.dialoguerelations.programme;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.meeting.Mechanism;
import org.dialoguerelations.meeting.Meeting;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.participation.PartnerLists;
import org.dialoguerelations.partner.person.Person;
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
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to lists of programmes, and to their pillars. */
@GraphQLApi
@RegisterForReflection
public class ProgrammeFields {

  private final RelationLoader loader;
  private final Pillars pillars;
  private final Relation<ChildrenOf, Page<Programme>> ofFund;
  private final Relation<ChildrenOf, Page<Programme>> ofRelation;
  private final PartnerLists<Programme> ofPartner;
  private final Relation<ChildrenOf, Page<Programme>> ofPerson;
  private final Relation<ChildrenOf, Page<Programme>> ofAgreement;
  private final Relation<ChildrenOf, Page<Programme>> ofMeeting;
  private final Relation<ChildrenOf, Page<Programme>> ofMechanism;

  ProgrammeFields(RelationLoader loader, Pillars pillars, Programmes programmes) {
    this.loader = loader;
    this.pillars = pillars;
    this.ofFund = programmes.children("Programme.funds", Programmes.OF_FUND);
    this.ofRelation =
        programmes.children("DialogueRelation.programmes", RelationRecords.pairs("Programme"));
    this.ofPartner = new PartnerLists<>("Partner.programmes", "Programme", programmes::children);
    this.ofPerson = programmes.children("Person.programmes", Programmes.OF_PERSON);
    this.ofAgreement = programmes.children("Agreement.programmes", Programmes.OF_AGREEMENT);
    this.ofMeeting = programmes.children("Meeting.launchedProgrammes", Programmes.OF_MEETING);
    this.ofMechanism = programmes.children("Mechanism.programmes", Programmes.OF_MECHANISM);
  }

  @NonNull
  @Description("The fields of cooperation that it belongs to.")
  public CompletionStage<@NonNull List<@NonNull Pillar>> pillars(@Source Programme programme) {
    return loader.load(pillars.ofRecord(), programme.key());
  }

  @NonNull
  @Description(
      "The programmes that this one pays for, by launch or start. All that it pays for, meetings, mechanisms and partners included, is in paysFor.")
  public CompletionStage<@NonNull Page<@NonNull Programme>> funds(
      @Source Programme programme,
      @Description(FILTER) @Nullable ProgrammeFilter filter,
      @Description(ORDER) @Nullable ProgrammeOrder order,
      PageArguments page) {
    return loader.load(ofFund, ChildrenOf.of(programme.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description(
      "The programmes that it, or a group of which it is a member at the time, initiated, pays for, runs, supports or benefits from, each once, by launch or start.")
  public CompletionStage<@NonNull Page<@NonNull Programme>> programmes(
      @Source Partner partner,
      @Description(PartnerLists.BASIS) @Nullable List<@NonNull ParticipationBasis> basis,
      @Description(FILTER) @Nullable ProgrammeFilter filter,
      @Description(ORDER) @Nullable ProgrammeOrder order,
      PageArguments page) {
    return loader.load(
        ofPartner.on(basis), ChildrenOf.of(partner.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description("The programmes that this person proposed or started, by launch or start.")
  public CompletionStage<@NonNull Page<@NonNull Programme>> programmes(
      @Source Person person,
      @Description(FILTER) @Nullable ProgrammeFilter filter,
      @Description(ORDER) @Nullable ProgrammeOrder order,
      PageArguments page) {
    return loader.load(ofPerson, ChildrenOf.of(person.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description(
      "The programmes that are run under it, carry it out or contribute to it, each once, by launch or start. Those run under it name it as their agreement, the others among their supportedAgreements.")
  public CompletionStage<@NonNull Page<@NonNull Programme>> programmes(
      @Source Agreement agreement,
      @Description(FILTER) @Nullable ProgrammeFilter filter,
      @Description(ORDER) @Nullable ProgrammeOrder order,
      PageArguments page) {
    return loader.load(
        ofAgreement, ChildrenOf.of(agreement.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description("The programmes that were launched or announced at it, by launch or start.")
  public CompletionStage<@NonNull Page<@NonNull Programme>> launchedProgrammes(
      @Source Meeting meeting,
      @Description(FILTER) @Nullable ProgrammeFilter filter,
      @Description(ORDER) @Nullable ProgrammeOrder order,
      PageArguments page) {
    return loader.load(ofMeeting, ChildrenOf.of(meeting.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description("The programmes that it runs or that are a part of it, by launch or start.")
  public CompletionStage<@NonNull Page<@NonNull Programme>> programmes(
      @Source Mechanism mechanism,
      @Description(FILTER) @Nullable ProgrammeFilter filter,
      @Description(ORDER) @Nullable ProgrammeOrder order,
      PageArguments page) {
    return loader.load(
        ofMechanism, ChildrenOf.of(mechanism.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description(
      "The programmes in which both partners have a part, and those that were launched at, reported to or run by its meetings and mechanisms, run under its agreements, or are parts of or paid by such programmes, by launch or start.")
  public CompletionStage<@NonNull Page<@NonNull Programme>> programmes(
      @Source DialogueRelation relation,
      @Description(FILTER) @Nullable ProgrammeFilter filter,
      @Description(ORDER) @Nullable ProgrammeOrder order,
      PageArguments page) {
    return loader.load(
        ofRelation, ChildrenOf.of(relation.key(), Selection.of(filter, order), page));
  }
}
