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
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.kernel.page.ChildrenOf;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.Selection;
import org.dialoguerelations.partner.Pillars;
import org.dialoguerelations.source.LinkKind;
import org.dialoguerelations.source.LinkedRecords;
import org.dialoguerelations.source.Pillar;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields that lead from programmes to programmes. */
@GraphQLApi
@RegisterForReflection
public class ProgrammeFields {

  private final RelationLoader loader;
  private final Pillars pillars;
  private final ProgrammeLinks links;
  private final Relation<Long, List<Programme>> predecessors;
  private final Relation<Long, List<Programme>> successors;
  private final Relation<Long, List<Programme>> mergedInto;
  private final Relation<Long, List<Programme>> mergedFrom;
  private final Relation<ChildrenOf, Page<Programme>> ofFund;

  ProgrammeFields(
      RelationLoader loader,
      Pillars pillars,
      ProgrammeLinks links,
      Programmes programmes,
      LinkedRecords linked) {
    this.loader = loader;
    this.pillars = pillars;
    this.links = links;
    this.predecessors =
        linked.targets("Programme.predecessors", LinkKind.SUCCEEDS, programmes::byKeys);
    this.successors = linked.origins("Programme.successors", LinkKind.SUCCEEDS, programmes::byKeys);
    this.mergedInto =
        linked.targets("Programme.mergedInto", LinkKind.MERGED_INTO, programmes::byKeys);
    this.mergedFrom =
        linked.origins("Programme.mergedFrom", LinkKind.MERGED_INTO, programmes::byKeys);
    this.ofFund = programmes.children("Programme.funds", Programmes.OF_FUND);
  }

  @NonNull
  @Description("The fields of cooperation that it belongs to.")
  public CompletionStage<@NonNull List<@NonNull Pillar>> pillars(@Source Programme programme) {
    return loader.load(pillars.ofRecord(), programme.key());
  }

  @NonNull
  @Description("The programmes whose place it takes.")
  public CompletionStage<@NonNull List<@NonNull Programme>> predecessors(
      @Source Programme programme) {
    return loader.load(predecessors, programme.key());
  }

  @NonNull
  @Description("The programmes that take its place.")
  public CompletionStage<@NonNull List<@NonNull Programme>> successors(
      @Source Programme programme) {
    return loader.load(successors, programme.key());
  }

  @Description(
      "The programme into which it was merged; null when it was not. If it was merged into several,"
          + " the first; links has all.")
  public CompletionStage<Programme> mergedInto(@Source Programme programme) {
    return loader.load(mergedInto, programme.key()).thenApply(LinkedRecords::first);
  }

  @NonNull
  @Description("The programmes that were merged into it.")
  public CompletionStage<@NonNull List<@NonNull Programme>> mergedFrom(
      @Source Programme programme) {
    return loader.load(mergedFrom, programme.key());
  }

  @NonNull
  @Description("The programmes that it is a part of.")
  public CompletionStage<@NonNull List<@NonNull Programme>> partOf(@Source Programme programme) {
    return loader.load(links.partOf(), programme.key()).thenApply(LinkEnds.only(Programme.class));
  }

  @NonNull
  @Description("The programmes that are parts of it: components, editions, projects.")
  public CompletionStage<@NonNull List<@NonNull Programme>> parts(@Source Programme programme) {
    return loader.load(links.parts(), programme.key()).thenApply(LinkEnds.only(Programme.class));
  }

  @NonNull
  @Description("The funds that pay for it; partners that do are its funders.")
  public CompletionStage<@NonNull List<@NonNull Programme>> fundedBy(@Source Programme programme) {
    return loader.load(links.fundedBy(), programme.key()).thenApply(LinkEnds.only(Programme.class));
  }

  @NonNull
  @Description(
      "The programmes that this one pays for, by launch or start. Meetings, mechanisms and partners"
          + " that it pays for are found by linkedFrom(kind: FUNDED_BY).")
  public CompletionStage<@NonNull ProgrammeConnection> funds(
      @Source Programme programme,
      @Description(FILTER) ProgrammeFilter filter,
      @Description(ORDER) ProgrammeOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return loader
        .load(
            ofFund,
            ChildrenOf.of(programme.key(), Selection.of(filter, order), first, after, last, before))
        .thenApply(ProgrammeConnection::of);
  }

  @NonNull
  @Description("The programmes that it contributes to.")
  public CompletionStage<@NonNull List<@NonNull Programme>> supports(@Source Programme programme) {
    return loader.load(links.supports(), programme.key()).thenApply(LinkEnds.only(Programme.class));
  }

  @NonNull
  @Description("The programmes that contribute to it; partners that do are its supporters.")
  public CompletionStage<@NonNull List<@NonNull Programme>> supportedBy(
      @Source Programme programme) {
    return loader
        .load(links.supportedBy(), programme.key())
        .thenApply(LinkEnds.only(Programme.class));
  }
}
