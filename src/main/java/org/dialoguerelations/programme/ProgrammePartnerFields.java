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
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.partner.Person;
import org.dialoguerelations.source.LinkKind;
import org.dialoguerelations.source.LinkedRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields between programmes and the partners and people of them. */
@GraphQLApi
@RegisterForReflection
public class ProgrammePartnerFields {

  private final RelationLoader loader;
  private final ProgrammeLinks links;
  private final Relation<Long, List<Partner>> beneficiaries;
  private final Relation<Long, List<Programme>> bodyOf;
  private final Relation<ChildrenOf, Page<Programme>> ofPartner;
  private final Relation<ChildrenOf, Page<Programme>> ofPerson;

  ProgrammePartnerFields(
      RelationLoader loader,
      ProgrammeLinks links,
      Partners partners,
      Programmes programmes,
      LinkedRecords linked) {
    this.loader = loader;
    this.links = links;
    this.beneficiaries =
        linked.targets("Programme.beneficiaries", LinkKind.BENEFITS, partners::byKeys);
    this.bodyOf = linked.targets("Partner.bodyOfProgrammes", LinkKind.PART_OF, programmes::byKeys);
    this.ofPartner = programmes.children("Partner.programmes", Programmes.OF_PARTNER);
    this.ofPerson = programmes.children("Person.programmes", Programmes.OF_PERSON);
  }

  @NonNull
  @Description("The partners that proposed or started it; people who did are its initiatingPeople.")
  public CompletionStage<@NonNull List<@NonNull Partner>> initiators(@Source Programme programme) {
    return loader
        .load(links.initiatedBy(), programme.key())
        .thenApply(LinkEnds.only(Partner.class));
  }

  @NonNull
  @Description("The people who proposed or started it.")
  public CompletionStage<@NonNull List<@NonNull Person>> initiatingPeople(
      @Source Programme programme) {
    return loader.load(links.initiatedBy(), programme.key()).thenApply(LinkEnds.only(Person.class));
  }

  @NonNull
  @Description("The partners that pay for it; funds that do are in fundedBy.")
  public CompletionStage<@NonNull List<@NonNull Partner>> funders(@Source Programme programme) {
    return loader.load(links.fundedBy(), programme.key()).thenApply(LinkEnds.only(Partner.class));
  }

  @NonNull
  @Description("The partners that run, organise or carry it out.")
  public CompletionStage<@NonNull List<@NonNull Partner>> implementers(
      @Source Programme programme) {
    return loader
        .load(links.implementedBy(), programme.key())
        .thenApply(LinkEnds.only(Partner.class));
  }

  @NonNull
  @Description("The partners that it is meant for.")
  public CompletionStage<@NonNull List<@NonNull Partner>> beneficiaries(
      @Source Programme programme) {
    return loader.load(beneficiaries, programme.key());
  }

  @NonNull
  @Description("The partners that contribute to it in a way that the source does not call funding.")
  public CompletionStage<@NonNull List<@NonNull Partner>> supporters(@Source Programme programme) {
    return loader
        .load(links.supportedBy(), programme.key())
        .thenApply(LinkEnds.only(Partner.class));
  }

  @NonNull
  @Description("The partners that are bodies of it, such as its management team.")
  public CompletionStage<@NonNull List<@NonNull Partner>> bodies(@Source Programme programme) {
    return loader.load(links.parts(), programme.key()).thenApply(LinkEnds.only(Partner.class));
  }

  @NonNull
  @Description("The programmes that it is a body of.")
  public CompletionStage<@NonNull List<@NonNull Programme>> bodyOfProgrammes(
      @Source Partner partner) {
    return loader.load(bodyOf, partner.key());
  }

  @NonNull
  @Description(
      "The programmes that it initiated, pays for, runs, supports or benefits from, each once, by"
          + " launch or start.")
  public CompletionStage<@NonNull ProgrammeConnection> programmes(
      @Source Partner partner,
      @Description(FILTER) ProgrammeFilter filter,
      @Description(ORDER) ProgrammeOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return loader
        .load(
            ofPartner,
            ChildrenOf.of(partner.key(), Selection.of(filter, order), first, after, last, before))
        .thenApply(ProgrammeConnection::of);
  }

  @NonNull
  @Description("The programmes that this person proposed or started, by launch or start.")
  public CompletionStage<@NonNull ProgrammeConnection> programmes(
      @Source Person person,
      @Description(FILTER) ProgrammeFilter filter,
      @Description(ORDER) ProgrammeOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return loader
        .load(
            ofPerson,
            ChildrenOf.of(person.key(), Selection.of(filter, order), first, after, last, before))
        .thenApply(ProgrammeConnection::of);
  }
}
