package org.dialoguerelations.agreement.status;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.entry.EntryIntoForceThreshold;
import org.dialoguerelations.agreement.signatory.Signatory;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** How and when agreements enter into force by their own terms. */
@GraphQLApi
@RegisterForReflection
public class EntryIntoForceFields {

  private final RelationLoader loader;
  private final Relation<Long, StatusAccount> accounts;
  private final Relation<List<Long>, List<Partner>> partners;

  EntryIntoForceFields(RelationLoader loader, AgreementEvidences evidence, Partners partners) {
    this.loader = loader;
    this.accounts = evidence.accounts();
    this.partners =
        Relation.toList("EntryIntoForceThreshold.partners", keys -> inOrder(keys, partners));
  }

  @Description("How it enters into force by its own terms; null when no source says so.")
  public CompletionStage<@Nullable EntryIntoForceRule> entryIntoForceRule(
      @Source Agreement agreement) {
    return loader
        .load(accounts, agreement.key())
        .thenApply(found -> found.evidence().rule().orElse(null));
  }

  @Description(
      "When it entered into force by its own rule and the dates of the acts that count, beside what"
          + " sources state in entryIntoForce; null when it has no rule or the dates do not tell.")
  public CompletionStage<@Nullable ComputedEntryIntoForce> computedEntryIntoForce(
      @Source Agreement agreement) {
    return loader
        .load(accounts, agreement.key())
        .thenApply(
            found ->
                EntryByRule.ofAgreement(found.evidence())
                    .flatMap(ComputedEntryIntoForce::of)
                    .orElse(null));
  }

  @Description(
      "When the agreement entered into force for it by the agreement's own rule and the dates of"
          + " the acts that count, beside what sources state in the action entryIntoForce; null"
          + " when there is no rule or the dates do not tell.")
  public CompletionStage<@Nullable ComputedEntryIntoForce> computedEntryIntoForce(
      @Source Signatory signatory) {
    return loader
        .load(accounts, signatory.agreementKey())
        .thenApply(
            found ->
                EntryByRule.ofSignatory(
                        found.evidence(), found.evidence().signatory(signatory.key()))
                    .flatMap(ComputedEntryIntoForce::of)
                    .orElse(null));
  }

  @NonNull
  @Description("The group, as partners; empty for any other group.")
  public CompletionStage<@NonNull List<@NonNull Partner>> partners(
      @Source EntryIntoForceThreshold threshold) {
    return loader.load(partners, threshold.partnerKeys());
  }

  private static Map<List<Long>, List<Partner>> inOrder(Set<List<Long>> keys, Partners partners) {
    Map<Long, Partner> found =
        partners.byKeys(keys.stream().flatMap(Collection::stream).distinct().toList());
    Map<List<Long>, List<Partner>> lists = new HashMap<>();
    keys.forEach(list -> lists.put(list, list.stream().map(found::get).toList()));
    return lists;
  }
}
