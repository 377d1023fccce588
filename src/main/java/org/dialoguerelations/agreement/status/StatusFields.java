package org.dialoguerelations.agreement.status;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.signatory.Signatory;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Days;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.schema.CostWeight;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The status of agreements and signatories on a day. */
@GraphQLApi
@RegisterForReflection
public class StatusFields {

  private static final String ON = "The day, at its end; today in UTC when absent.";
  private static final String OUTSIDE = " INVALID_ARGUMENT for a day outside the years 1 to 9999.";

  /** All evidence of the agreement is weighed. */
  private static final int STATUS = 50;

  private final RelationLoader loader;
  private final Days days;
  private final Relation<Long, StatusAccount> accounts;

  StatusFields(RelationLoader loader, Days days, AgreementEvidences evidence) {
    this.loader = loader;
    this.days = days;
    this.accounts = evidence.accounts();
  }

  @NonNull
  @CostWeight(STATUS)
  @Description("Its status on a day, with reasons." + OUTSIDE)
  public CompletionStage<@NonNull AgreementStatus> status(
      @Source Agreement agreement, @Description(ON) @Nullable LocalDate on) {
    LocalDate day = days.asked(on);
    return loader
        .load(accounts, agreement.key())
        .thenApply(found -> AgreementStatus.of(found, day));
  }

  @NonNull
  @CostWeight(STATUS)
  @Description("Its status under the agreement on a day, with reasons." + OUTSIDE)
  public CompletionStage<@NonNull SignatoryStatus> status(
      @Source Signatory signatory, @Description(ON) @Nullable LocalDate on) {
    LocalDate day = days.asked(on);
    return loader
        .load(accounts, signatory.agreementKey())
        .thenApply(
            found -> SignatoryStatus.of(found, found.evidence().signatory(signatory.key()), day));
  }

  @NonNull
  @CostWeight(STATUS)
  @Description(
      "Who had consented to be bound on a day and not withdrawn, in the order of the agreement;"
          + " with others of its list when other answers are asked for."
          + OUTSIDE)
  public CompletionStage<@NonNull List<@NonNull SignatoryStatus>> parties(
      @Source Agreement agreement,
      @Description(ON) @Nullable LocalDate on,
      @DefaultValue("[\"YES\", \"UNKNOWN\"]")
          @Description(
              "Those for which 'consented' is one of these answers; null means YES and UNKNOWN.")
          @Nullable List<@NonNull Answer> answers) {
    LocalDate day = days.asked(on);
    List<Answer> asked = answers == null ? List.of(Answer.YES, Answer.UNKNOWN) : answers;
    return loader
        .load(accounts, agreement.key())
        .thenApply(
            found ->
                found.evidence().signatories().stream()
                    .map(signatory -> SignatoryStatus.of(found, signatory, day))
                    .filter(status -> asked.contains(status.consented()))
                    .toList());
  }
}
