package org.dialoguerelations.meeting;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
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
import org.dialoguerelations.source.Coverage;
import org.dialoguerelations.source.Coverages;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to meetings and their participants. */
@GraphQLApi
@RegisterForReflection
public class MeetingFields {

  private final RelationLoader loader;
  private final Relation<Long, Coverage> coverage;
  private final Relation<ChildrenOf, Page<Meeting>> ofMechanism;
  private final PartnerLists<Meeting> ofPartner;
  private final Relation<ChildrenOf, Page<Meeting>> hosted;
  private final Relation<ChildrenOf, Page<Meeting>> ofRelation;
  private final Relation<ChildrenOf, Page<Meeting>> ofPerson;

  MeetingFields(RelationLoader loader, Coverages coverages, Meetings meetings) {
    this.loader = loader;
    this.coverage = Relation.toOne("Meeting.decisionsCoverage", coverages::byOwner);
    this.ofMechanism = meetings.childrenBy("Mechanism.meetings", "mechanismId");
    this.ofPartner = new PartnerLists<>("Partner.meetings", "Meeting", meetings::children);
    this.hosted = meetings.children("Partner.hosted", Meetings.HOSTED_BY);
    this.ofPerson = meetings.children("Person.meetings", Meetings.OF_PERSON);
    this.ofRelation =
        meetings.children("DialogueRelation.meetings", RelationRecords.pairs("Meeting"));
  }

  @Description("What the list of its decisions claims to show." + Coverages.NONE)
  public CompletionStage<@Nullable Coverage> decisionsCoverage(@Source Meeting meeting) {
    return loader.load(coverage, meeting.key());
  }

  @NonNull
  @Description("Its meetings, by date; those without a date come last.")
  public CompletionStage<@NonNull Page<@NonNull Meeting>> meetings(
      @Source Mechanism mechanism,
      @Description(FILTER) @Nullable MeetingFilter filter,
      @Description(ORDER) @Nullable MeetingOrder order,
      PageArguments page) {
    return loader.load(
        ofMechanism, ChildrenOf.of(mechanism.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description(
      "The meetings in which it takes part, by date: named by a source, by the mechanism of the meeting, or as a member of a group on the day.")
  public CompletionStage<@NonNull Page<@NonNull Meeting>> meetings(
      @Source Partner partner,
      @Description(PartnerLists.BASIS) @Nullable List<@NonNull ParticipationBasis> basis,
      @Description(FILTER) @Nullable MeetingFilter filter,
      @Description(ORDER) @Nullable MeetingOrder order,
      PageArguments page) {
    return loader.load(
        ofPartner.on(basis), ChildrenOf.of(partner.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description(
      "The meetings in its country or with it as the host, by date; including scheduled ones, see their status.")
  public CompletionStage<@NonNull Page<@NonNull Meeting>> hosted(
      @Source Partner partner,
      @Description(FILTER) @Nullable MeetingFilter filter,
      @Description(ORDER) @Nullable MeetingOrder order,
      PageArguments page) {
    return loader.load(hosted, ChildrenOf.of(partner.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description("The meetings in which the person takes part or speaks, by date.")
  public CompletionStage<@NonNull Page<@NonNull Meeting>> meetings(
      @Source Person person,
      @Description(FILTER) @Nullable MeetingFilter filter,
      @Description(ORDER) @Nullable MeetingOrder order,
      PageArguments page) {
    return loader.load(ofPerson, ChildrenOf.of(person.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description("The meetings in which both partners take part, by date.")
  public CompletionStage<@NonNull Page<@NonNull Meeting>> meetings(
      @Source DialogueRelation relation,
      @Description(FILTER) @Nullable MeetingFilter filter,
      @Description(ORDER) @Nullable MeetingOrder order,
      PageArguments page) {
    return loader.load(
        ofRelation, ChildrenOf.of(relation.key(), Selection.of(filter, order), page));
  }
}
