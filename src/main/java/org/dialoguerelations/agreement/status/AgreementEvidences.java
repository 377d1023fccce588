package org.dialoguerelations.agreement.status;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.Agreements;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.entry.EntryIntoForceRules;
import org.dialoguerelations.agreement.entry.EntryIntoForceThreshold;
import org.dialoguerelations.agreement.signatory.AsOfStatement;
import org.dialoguerelations.agreement.signatory.Signatories;
import org.dialoguerelations.agreement.signatory.Signatory;
import org.dialoguerelations.agreement.signatory.TreatyAction;
import org.dialoguerelations.agreement.signatory.TreatyActions;
import org.dialoguerelations.partner.membership.Membership;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.record.Grouping;
import org.dialoguerelations.record.Items;
import org.dialoguerelations.source.Coverage;
import org.dialoguerelations.source.Coverages;

/** Collects the evidence for the status of agreements and signatories. */
@Singleton
public class AgreementEvidences {

  private final Agreements agreements;
  private final Signatories signatories;
  private final TreatyActions actions;
  private final EntryIntoForceRules rules;
  private final Items items;
  private final Coverages coverages;
  private final Relation<Long, StatusAccount> accounts =
      Relation.toOne("Agreement.statusAccount", this::accountsByAgreement);
  private final Relation<String, AgreementEvidence> ofCode =
      Relation.toOne("Agreement.evidenceByCode", this::byCodes);

  AgreementEvidences(
      Agreements agreements,
      Signatories signatories,
      TreatyActions actions,
      EntryIntoForceRules rules,
      Items items,
      Coverages coverages) {
    this.agreements = agreements;
    this.signatories = signatories;
    this.actions = actions;
    this.rules = rules;
    this.items = items;
    this.coverages = coverages;
  }

  /** The one relation that all fields of a status share, from the agreement to its account. */
  Relation<Long, StatusAccount> accounts() {
    return accounts;
  }

  /** The same, from the code of the agreement. */
  public Relation<String, AgreementEvidence> ofCode() {
    return ofCode;
  }

  /** The evidence for these agreements, by code. */
  public Map<String, AgreementEvidence> byCodes(Collection<String> codes) {
    Map<Long, Agreement> found =
        Grouping.one(agreements.byCodes(codes).values(), Agreement::key, Function.identity());
    return found.isEmpty()
        ? Map.of()
        : Grouping.one(
            of(found).values(), evidence -> evidence.agreement().code(), Function.identity());
  }

  private Map<Long, StatusAccount> accountsByAgreement(Set<Long> keys) {
    Map<Long, StatusAccount> found = new HashMap<>();
    of(agreements.byKeys(keys)).forEach((key, one) -> found.put(key, StatusAccount.of(one)));
    return found;
  }

  private Map<Long, AgreementEvidence> of(Map<Long, Agreement> texts) {
    Set<Long> keys = texts.keySet();
    Map<Long, List<Signatory>> listed = signatories.byAgreement(keys);
    Map<Long, List<AsOfStatement>> statements = actions.statementsByAgreement(keys);
    Map<Long, List<TreatyAction>> acts = actions.byAgreement(keys);
    Map<Long, EntryIntoForceRule> found = rules.byAgreement(keys);
    Members members = members(found.values());
    Map<Long, Coverage> covered = coverages.byOwner(keys);
    Map<Long, AgreementEvidence> evidence = new HashMap<>();
    texts.forEach(
        (key, agreement) ->
            evidence.put(
                key,
                new AgreementEvidence(
                    agreement,
                    Optional.ofNullable(found.get(key)),
                    listed.getOrDefault(key, List.of()).stream()
                        .map(one -> signatory(one, acts, statements))
                        .toList(),
                    members,
                    Optional.ofNullable(covered.get(key)))));
    return evidence;
  }

  private static SignatoryEvidence signatory(
      Signatory signatory,
      Map<Long, List<TreatyAction>> acts,
      Map<Long, List<AsOfStatement>> statements) {
    return new SignatoryEvidence(
        signatory,
        acts.getOrDefault(signatory.key(), List.of()).stream()
            .map(act -> new ActEvidence(act, statements.getOrDefault(act.key(), List.of())))
            .toList());
  }

  private Members members(Collection<EntryIntoForceRule> found) {
    Set<Long> organisations =
        found.stream()
            .flatMap(EntryIntoForceRule::withAlternatives)
            .flatMap(rule -> rule.thresholds().stream())
            .map(EntryIntoForceThreshold::organisationKey)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Members(
        items.of(Membership.class, "organisationId", organisations).values().stream()
            .flatMap(List::stream)
            .toList());
  }
}
