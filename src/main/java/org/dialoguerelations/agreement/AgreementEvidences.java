package org.dialoguerelations.agreement;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.partner.Memberships;

/** Collects what the status of agreements and signatories follows from. */
@Singleton
class AgreementEvidences {

  private final Agreements agreements;
  private final Signatories signatories;
  private final TreatyActions actions;
  private final EntryIntoForceRules rules;
  private final Memberships memberships;

  AgreementEvidences(
      Agreements agreements,
      Signatories signatories,
      TreatyActions actions,
      EntryIntoForceRules rules,
      Memberships memberships) {
    this.agreements = agreements;
    this.signatories = signatories;
    this.actions = actions;
    this.rules = rules;
    this.memberships = memberships;
  }

  /** The one relation that all fields of a status share, from the agreement. */
  Relation<Long, AgreementEvidence> ofAgreement() {
    return Relation.toOne("Agreement.evidence", this::byAgreement);
  }

  private Map<Long, AgreementEvidence> byAgreement(Set<Long> keys) {
    Map<Long, List<Signatory>> listed = signatories.byAgreement(keys);
    Map<Long, List<ActEvidence>> acts = actions.evidence(keys);
    Map<Long, EntryIntoForceRule> found = rules.byAgreement(keys);
    Members members = members(found.values());
    Map<Long, AgreementEvidence> evidence = new HashMap<>();
    agreements
        .byKeys(keys)
        .forEach(
            (key, agreement) ->
                evidence.put(
                    key,
                    new AgreementEvidence(
                        agreement,
                        Optional.ofNullable(found.get(key)),
                        listed.getOrDefault(key, List.of()).stream()
                            .map(one -> signatory(one, acts))
                            .toList(),
                        members)));
    return evidence;
  }

  private static SignatoryEvidence signatory(
      Signatory signatory, Map<Long, List<ActEvidence>> acts) {
    return new SignatoryEvidence(signatory, acts.getOrDefault(signatory.key(), List.of()));
  }

  private Members members(Collection<EntryIntoForceRule> found) {
    Set<Long> organisations =
        found.stream()
            .flatMap(rule -> rule.thresholds().stream())
            .map(EntryIntoForceThreshold::organisationKey)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Members(
        memberships.byOrganisation(organisations).values().stream().flatMap(List::stream).toList());
  }
}
