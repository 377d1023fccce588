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
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.Agreements;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.kernel.page.ChildrenOf;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.Selection;
import org.dialoguerelations.source.LinkKind;
import org.dialoguerelations.source.LinkedRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields that lead between programmes and the agreements that they carry out. */
@GraphQLApi
@RegisterForReflection
public class ProgrammeAgreementFields {

  private final RelationLoader loader;
  private final ProgrammeLinks links;
  private final Relation<Long, List<Agreement>> under;
  private final Relation<Long, List<Agreement>> carriedOut;
  private final Relation<Long, List<Programme>> partOf;
  private final Relation<ChildrenOf, Page<Programme>> ofAgreement;

  ProgrammeAgreementFields(
      RelationLoader loader,
      ProgrammeLinks links,
      Agreements agreements,
      Programmes programmes,
      LinkedRecords linked) {
    this.loader = loader;
    this.links = links;
    this.under = linked.targets("Programme.agreement", LinkKind.UNDER, agreements::byKeys);
    this.carriedOut =
        linked.targets("Programme.implements", LinkKind.IMPLEMENTS, agreements::byKeys);
    this.partOf =
        linked.targets("Agreement.partOfProgrammes", LinkKind.PART_OF, programmes::byKeys);
    this.ofAgreement = programmes.children("Agreement.programmes", Programmes.OF_AGREEMENT);
  }

  @Description(
      "The agreement under which it is run; null when no source says so. If it is run under"
          + " several, the first; links has all.")
  public CompletionStage<Agreement> agreement(@Source Programme programme) {
    return loader.load(under, programme.key()).thenApply(LinkedRecords::first);
  }

  @NonNull
  @Description("Agreements that it carries out or contributes to without being run under them.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> supportedAgreements(
      @Source Programme programme) {
    return loader
        .load(carriedOut, programme.key())
        .thenCombine(
            loader
                .load(links.supports(), programme.key())
                .thenApply(LinkEnds.only(Agreement.class)),
            LinkedRecords::union);
  }

  @NonNull
  @Description("Agreements that are parts of it: its guidelines, work plans and plans of action.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> plans(@Source Programme programme) {
    return loader.load(links.parts(), programme.key()).thenApply(LinkEnds.only(Agreement.class));
  }

  @NonNull
  @Description("The programmes that it is part of, such as the fund that it gives rules to.")
  public CompletionStage<@NonNull List<@NonNull Programme>> partOfProgrammes(
      @Source Agreement agreement) {
    return loader.load(partOf, agreement.key());
  }

  @NonNull
  @Description(
      "The programmes that are run under it, carry it out or contribute to it, each once, by launch"
          + " or start. Those run under it name it as their agreement, the others among their"
          + " supportedAgreements.")
  public CompletionStage<@NonNull ProgrammeConnection> programmes(
      @Source Agreement agreement,
      @Description(FILTER) ProgrammeFilter filter,
      @Description(ORDER) ProgrammeOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return loader
        .load(
            ofAgreement,
            ChildrenOf.of(agreement.key(), Selection.of(filter, order), first, after, last, before))
        .thenApply(ProgrammeConnection::of);
  }
}
