package org.dialoguerelations.agreement;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.meeting.Meeting;
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
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to and from agreements. */
@GraphQLApi
@RegisterForReflection
public class AgreementFields {

  private final RelationLoader loader;
  private final Pillars pillars;
  private final Relation<ChildrenOf, Page<Agreement>> ofMeeting;
  private final Relation<ChildrenOf, Page<Agreement>> ofRelation;
  private final PartnerLists<Agreement> ofPartner;

  AgreementFields(RelationLoader loader, Pillars pillars, Agreements agreements) {
    this.loader = loader;
    this.pillars = pillars;
    this.ofMeeting = agreements.childrenBy("Meeting.adopted", "adoptedAtId");
    this.ofRelation =
        agreements.children("DialogueRelation.agreements", RelationRecords.pairs("Agreement"));
    this.ofPartner = new PartnerLists<>("Partner.agreements", "Agreement", agreements::children);
  }

  @NonNull
  @Description("The fields of cooperation that it covers.")
  public CompletionStage<@NonNull List<@NonNull Pillar>> pillars(@Source Agreement agreement) {
    return loader.load(pillars.ofRecord(), agreement.key());
  }

  @NonNull
  @Description(
      "The agreements that it, or a group of which it was a member on the day of adoption, is a signatory of, by date of adoption.")
  public CompletionStage<@NonNull Page<@NonNull Agreement>> agreements(
      @Source Partner partner,
      @Description(PartnerLists.BASIS) @Nullable List<@NonNull ParticipationBasis> basis,
      @Description(FILTER) @Nullable AgreementFilter filter,
      @Description(ORDER) @Nullable AgreementOrder order,
      PageArguments page) {
    return loader.load(
        ofPartner.on(basis), ChildrenOf.of(partner.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description("Agreements that were adopted or signed at this meeting, by date of adoption.")
  public CompletionStage<@NonNull Page<@NonNull Agreement>> adopted(
      @Source Meeting meeting,
      @Description(FILTER) @Nullable AgreementFilter filter,
      @Description(ORDER) @Nullable AgreementOrder order,
      PageArguments page) {
    return loader.load(ofMeeting, ChildrenOf.of(meeting.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description(
      "The agreements of which both partners, or all members of one on the day, are signatories, and those adopted at its meetings, by date of adoption.")
  public CompletionStage<@NonNull Page<@NonNull Agreement>> agreements(
      @Source DialogueRelation relation,
      @Description(FILTER) @Nullable AgreementFilter filter,
      @Description(ORDER) @Nullable AgreementOrder order,
      PageArguments page) {
    return loader.load(
        ofRelation, ChildrenOf.of(relation.key(), Selection.of(filter, order), page));
  }
}
