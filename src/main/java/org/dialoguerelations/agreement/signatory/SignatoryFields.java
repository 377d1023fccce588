package org.dialoguerelations.agreement.signatory;

import static org.dialoguerelations.platform.page.Selection.FILTER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.meeting.Meeting;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.Selection;
import org.dialoguerelations.source.Coverage;
import org.dialoguerelations.source.Coverages;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to and from signatories. */
@GraphQLApi
@RegisterForReflection
public class SignatoryFields {

  private final RelationLoader loader;
  private final Relation<Long, Coverage> coverage;
  private final Relation<ChildrenOf, Page<Signatory>> ofAgreement;
  private final Relation<ChildrenOf, Page<Signatory>> ofPartner;
  private final Relation<ChildrenOf, Page<Signatory>> ofMeeting;

  SignatoryFields(RelationLoader loader, Signatories signatories, Coverages coverages) {
    this.loader = loader;
    this.coverage = Relation.toOne("Agreement.signatoriesCoverage", coverages::byOwner);
    this.ofAgreement = signatories.childrenBy("Agreement.signatories", "agreementId");
    this.ofPartner = signatories.childrenBy("Partner.signatures", "partnerId");
    this.ofMeeting = signatories.children("Meeting.signatures", Signatories.OF_MEETING);
  }

  @NonNull
  @Description(
      "Partners with an action (signature, ratification, accession, ...), done or not done, in the order of the data set.")
  public CompletionStage<@NonNull Page<@NonNull Signatory>> signatories(
      @Source Agreement agreement,
      @Description(FILTER) @Nullable SignatoryFilter filter,
      PageArguments page) {
    return loader.load(
        ofAgreement, ChildrenOf.of(agreement.key(), Selection.of(filter, null), page));
  }

  @Description(
      "What the list of its signatories claims to show: a complete one shows all who had signed or consented to be bound by a date, and of those who had consented that they had."
          + Coverages.NONE)
  public CompletionStage<@Nullable Coverage> signatoriesCoverage(@Source Agreement agreement) {
    return loader.load(coverage, agreement.key());
  }

  @NonNull
  @Description(
      "Agreements with an action of it (signature, ratification, accession, ...), done or not done, by date of adoption; those without a date come last.")
  public CompletionStage<@NonNull Page<@NonNull Signatory>> signatures(
      @Source Partner partner,
      @Description(FILTER) @Nullable SignatoryFilter filter,
      PageArguments page) {
    return loader.load(ofPartner, ChildrenOf.of(partner.key(), Selection.of(filter, null), page));
  }

  @NonNull
  @Description(
      "Partners that signed, ratified, acceded to, ... an agreement at this meeting, by date of adoption of the agreement.")
  public CompletionStage<@NonNull Page<@NonNull Signatory>> signatures(
      @Source Meeting meeting, PageArguments page) {
    return loader.load(ofMeeting, ChildrenOf.of(meeting.key(), page));
  }
}
