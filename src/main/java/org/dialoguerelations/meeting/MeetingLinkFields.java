package org.dialoguerelations.meeting;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.partner.Milestone;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.source.LinkKind;
import org.dialoguerelations.source.LinkedRecords;
import org.dialoguerelations.source.Nodes;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Links of meetings to their origins and results. */
@GraphQLApi
@RegisterForReflection
public class MeetingLinkFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Meeting>> heldWith;
  private final Relation<Long, List<Meeting>> heldBeside;
  private final Relation<Long, List<Meeting>> establishedAt;
  private final Relation<Long, List<Partner>> established;
  private final Relation<Long, List<Mechanism>> establishedMechanisms;
  private final Relation<Long, List<Node>> followsUp;
  private final Relation<Long, List<Node>> followedUpBy;
  private final Relation<Long, List<Node>> launched;
  private final Relation<Long, List<Node>> reported;

  MeetingLinkFields(
      RelationLoader loader,
      Meetings meetings,
      Mechanisms mechanisms,
      Partners partners,
      Nodes nodes,
      LinkedRecords linked) {
    this.loader = loader;
    this.heldWith = linked.targets("Meeting.heldWith", LinkKind.HELD_WITH, meetings::byKeys);
    this.heldBeside =
        linked.origins("Meeting.heldWith.origins", LinkKind.HELD_WITH, meetings::byKeys);
    this.establishedAt =
        linked.targets("Record.establishedAt", LinkKind.ESTABLISHED_AT, meetings::byKeys);
    this.established =
        linked.origins("Meeting.established", LinkKind.ESTABLISHED_AT, partners::byKeys);
    this.establishedMechanisms =
        linked.origins(
            "Meeting.establishedMechanisms", LinkKind.ESTABLISHED_AT, mechanisms::byKeys);
    this.followsUp = linked.targets("Record.followsUp", LinkKind.FOLLOWS_UP, nodes::byKeys);
    this.followedUpBy = linked.origins("Record.followedUpBy", LinkKind.FOLLOWS_UP, nodes::byKeys);
    this.launched = linked.origins("Meeting.launched", LinkKind.LAUNCHED_AT, nodes::byKeys);
    this.reported = linked.origins("Meeting.reported", LinkKind.REPORTED_TO, nodes::byKeys);
  }

  @NonNull
  @Description("The meetings that it was held back to back with, beside or during.")
  public CompletionStage<@NonNull List<@NonNull Meeting>> heldWith(@Source Meeting meeting) {
    return loader
        .load(heldWith, meeting.key())
        .thenCombine(loader.load(heldBeside, meeting.key()), LinkedRecords::union);
  }

  @NonNull
  @Description("The meetings at which its founding was agreed.")
  public CompletionStage<@NonNull List<@NonNull Meeting>> establishedAt(@Source Partner partner) {
    return loader.load(establishedAt, partner.key());
  }

  @NonNull
  @Description("The meetings at which its founding was agreed.")
  public CompletionStage<@NonNull List<@NonNull Meeting>> establishedAt(
      @Source Mechanism mechanism) {
    return loader.load(establishedAt, mechanism.key());
  }

  @NonNull
  @Description("The institutions and bodies whose founding was agreed at it.")
  public CompletionStage<@NonNull List<@NonNull Partner>> established(@Source Meeting meeting) {
    return loader.load(established, meeting.key());
  }

  @NonNull
  @Description("The mechanisms whose founding was agreed at it.")
  public CompletionStage<@NonNull List<@NonNull Mechanism>> establishedMechanisms(
      @Source Meeting meeting) {
    return loader.load(establishedMechanisms, meeting.key());
  }

  @NonNull
  @Description("The meetings, agreements and milestones from which it results.")
  public CompletionStage<@NonNull List<@NonNull Node>> followsUp(@Source Meeting meeting) {
    return loader.load(followsUp, meeting.key());
  }

  @NonNull
  @Description("The meetings, agreements and milestones from which it results.")
  public CompletionStage<@NonNull List<@NonNull Node>> followsUp(@Source Mechanism mechanism) {
    return loader.load(followsUp, mechanism.key());
  }

  @NonNull
  @Description("The meetings, agreements and milestones from which it results.")
  public CompletionStage<@NonNull List<@NonNull Node>> followsUp(@Source Milestone milestone) {
    return loader.load(followsUp, milestone.key());
  }

  @NonNull
  @Description("The records, of any type, that result from it.")
  public CompletionStage<@NonNull List<@NonNull Node>> followedUpBy(@Source Meeting meeting) {
    return loader.load(followedUpBy, meeting.key());
  }

  @NonNull
  @Description("The records, of any type, that result from it.")
  public CompletionStage<@NonNull List<@NonNull Node>> followedUpBy(@Source Milestone milestone) {
    return loader.load(followedUpBy, milestone.key());
  }

  @NonNull
  @Description("The records, of any type, that were launched or announced at it.")
  public CompletionStage<@NonNull List<@NonNull Node>> launched(@Source Meeting meeting) {
    return loader.load(launched, meeting.key());
  }

  @NonNull
  @Description("The records, of any type, that were reported or submitted to it.")
  public CompletionStage<@NonNull List<@NonNull Node>> reported(@Source Meeting meeting) {
    return loader.load(reported, meeting.key());
  }
}
