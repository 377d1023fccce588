package org.dialoguerelations.programme;

import static org.dialoguerelations.kernel.page.PageRequest.AFTER;
import static org.dialoguerelations.kernel.page.PageRequest.BEFORE;
import static org.dialoguerelations.kernel.page.PageRequest.FIRST;
import static org.dialoguerelations.kernel.page.PageRequest.LAST;
import static org.dialoguerelations.kernel.page.Selection.FILTER;
import static org.dialoguerelations.kernel.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.agreement.Agreements;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.kernel.page.ChildrenOf;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.Selection;
import org.dialoguerelations.meeting.Mechanism;
import org.dialoguerelations.meeting.Meeting;
import org.dialoguerelations.meeting.Meetings;
import org.dialoguerelations.partner.Milestones;
import org.dialoguerelations.source.LinkKind;
import org.dialoguerelations.source.LinkedRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields that lead between programmes and the meetings and mechanisms behind them. */
@GraphQLApi
@RegisterForReflection
public class ProgrammeMeetingFields {

  private final RelationLoader loader;
  private final ProgrammeLinks links;
  private final Relation<Long, List<Meeting>> launchedAt;
  private final Relation<Long, List<Meeting>> reportedTo;
  private final Relation<Long, List<Node>> followsUp;
  private final Relation<ChildrenOf, Page<Programme>> ofMeeting;
  private final Relation<ChildrenOf, Page<Programme>> ofMechanism;

  ProgrammeMeetingFields(
      RelationLoader loader,
      ProgrammeLinks links,
      Meetings meetings,
      Agreements agreements,
      Milestones milestones,
      Programmes programmes,
      LinkedRecords linked) {
    this.loader = loader;
    this.links = links;
    this.launchedAt =
        linked.targets("Programme.launchedAt", LinkKind.LAUNCHED_AT, meetings::byKeys);
    this.reportedTo =
        linked.targets("Programme.reportedTo", LinkKind.REPORTED_TO, meetings::byKeys);
    this.followsUp =
        linked.targets(
            "Programme.followsUp",
            LinkKind.FOLLOWS_UP,
            LinkEnds.in(meetings, agreements, milestones));
    this.ofMeeting = programmes.children("Meeting.launchedProgrammes", Programmes.OF_MEETING);
    this.ofMechanism = programmes.children("Mechanism.programmes", Programmes.OF_MECHANISM);
  }

  @Description(
      "The meeting at which it was launched or announced; null when no source says so. If it was at"
          + " several, the first; links has all.")
  public CompletionStage<Meeting> launchedAt(@Source Programme programme) {
    return loader.load(launchedAt, programme.key()).thenApply(LinkedRecords::first);
  }

  @NonNull
  @Description("The meetings to which it was reported or submitted.")
  public CompletionStage<@NonNull List<@NonNull Meeting>> reportedTo(@Source Programme programme) {
    return loader.load(reportedTo, programme.key());
  }

  @NonNull
  @Description("The meetings, agreements and milestones from which it results.")
  public CompletionStage<@NonNull List<@NonNull Node>> followsUp(@Source Programme programme) {
    return loader.load(followsUp, programme.key());
  }

  @NonNull
  @Description("The meeting formats that run it or that it is a part of.")
  public CompletionStage<@NonNull List<@NonNull Mechanism>> mechanisms(
      @Source Programme programme) {
    return loader
        .load(links.implementedBy(), programme.key())
        .thenCombine(
            loader.load(links.partOf(), programme.key()),
            (runBy, partOf) ->
                LinkEnds.only(Mechanism.class).apply(LinkedRecords.union(runBy, partOf)));
  }

  @NonNull
  @Description("The programmes that were launched or announced at it, by launch or start.")
  public CompletionStage<@NonNull ProgrammeConnection> launchedProgrammes(
      @Source Meeting meeting,
      @Description(FILTER) ProgrammeFilter filter,
      @Description(ORDER) ProgrammeOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return loader
        .load(
            ofMeeting,
            ChildrenOf.of(meeting.key(), Selection.of(filter, order), first, after, last, before))
        .thenApply(ProgrammeConnection::of);
  }

  @NonNull
  @Description("The programmes that it runs or that are a part of it, by launch or start.")
  public CompletionStage<@NonNull ProgrammeConnection> programmes(
      @Source Mechanism mechanism,
      @Description(FILTER) ProgrammeFilter filter,
      @Description(ORDER) ProgrammeOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return loader
        .load(
            ofMechanism,
            ChildrenOf.of(mechanism.key(), Selection.of(filter, order), first, after, last, before))
        .thenApply(ProgrammeConnection::of);
  }
}
