package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.entry.EntryIntoForceKind;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.entry.EntryIntoForceThreshold;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Validity;

/**
 * What the answers about an agreement and about its parties say against each other, on each day on
 * which one of them changes. It asks for answers only, not how they were found.
 *
 * @param agreement whether it was in force
 * @param consents who had consented
 * @param parties for whom it was in force
 * @param unlisted whether it was in force for whoever is not listed
 * @param complete until when the list of signatories shows everybody
 */
record Contradictions(
    Finding agreement,
    Map<String, Finding> consents,
    Map<String, Finding> parties,
    Finding unlisted,
    Optional<EntryIntoForceRule> rule) {

  static Contradictions of(StatusAccount account) {
    AgreementEvidence evidence = account.evidence();
    return new Contradictions(
        account.force(),
        all(evidence, account::consent),
        all(evidence, account::force),
        account.unlistedForce(),
        evidence.rule());
  }

  /** The same, of which one part is said otherwise: a fault that must be found. */
  Contradictions withParties(Map<String, Finding> others) {
    return new Contradictions(agreement, consents, others, unlisted, rule);
  }

  Contradictions withAgreement(Finding other) {
    return new Contradictions(other, consents, parties, unlisted, rule);
  }

  private static Map<String, Finding> all(
      AgreementEvidence evidence, Function<SignatoryEvidence, Finding> found) {
    return evidence.signatories().stream()
        .collect(Collectors.toMap(one -> one.signatory().code(), found));
  }

  List<String> found() {
    return days().flatMap(day -> on(day).stream().map(what -> day + ": " + what)).toList();
  }

  private Stream<LocalDate> days() {
    return Stream.of(
        Stream.of(agreement, unlisted), consents.values().stream(), parties.values().stream())
        .flatMap(findings -> findings)
        .flatMap(finding -> finding.spans().all().stream())
        .flatMap(Contradictions::days)
        .filter(day -> day.isAfter(PartialDate.FAR_PAST) && day.isBefore(PartialDate.FAR_FUTURE))
        .flatMap(day -> Stream.of(day.minusDays(1), day))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream();
  }

  private static Stream<LocalDate> days(Validity validity) {
    return Stream.of(validity.begin(), validity.end())
        .flatMap(onset -> Stream.of(onset.earliest(), onset.latest()));
  }

  private List<String> on(LocalDate day) {
    List<String> found = new ArrayList<>();
    Answer force = agreement.at(day);
    parties.forEach(
        (code, party) -> {
          Answer answer = party.at(day);
          Answer consent = consents.get(code).at(day);
          if (answer == Answer.YES && (force != Answer.YES || consent != Answer.YES)) {
            found.add(code + " is a party, agreement " + force + ", consented " + consent);
          }
          if (answer != Answer.NO && (force == Answer.NO || consent == Answer.NO)) {
            found.add(code + " may be a party, agreement " + force + ", consented " + consent);
          }
        });
    if (unlisted.at(day) == Answer.YES || force == Answer.NO && unlisted.at(day) != Answer.NO) {
      found.add("whoever is not listed is " + unlisted.at(day) + ", agreement " + force);
    }
    if (force == Answer.YES && unlisted.at(day) == Answer.NO) {
      long may = parties.values().stream().filter(one -> one.at(day) != Answer.NO).count();
      if (may == 0 && !parties.isEmpty()) {
        found.add("in force for nobody");
      }
      if (consented(day) < needed(day)) {
        found.add("in force though only " + consented(day) + " may have consented");
      }
    }
    return found;
  }

  private long consented(LocalDate day) {
    return consents.values().stream()
        .filter(
            one -> one.spans().all().stream().anyMatch(span -> span.begin().at(day) != Answer.NO))
        .count();
  }

  /** How many must have consented, where the rule and its alternatives ask for anyone. */
  private int needed(LocalDate day) {
    return rule.stream()
        .flatMap(EntryIntoForceRule::withAlternatives)
        .mapToInt(one -> isOpen(one, day) ? 0 : needed(one))
        .min()
        .orElse(0);
  }

  /** After a date that was missed, no source tells how many are needed, or when. */
  private static boolean isOpen(EntryIntoForceRule rule, LocalDate day) {
    return rule.kind() != EntryIntoForceKind.FIXED_DATE
        && rule.date() != null
        && rule.delayDays() == null
        && rule.delayMonths() == null
        && day.isAfter(rule.date().latest());
  }

  private static int needed(EntryIntoForceRule rule) {
    return rule.thresholds().stream()
        .filter(
            one -> one.partnerKeys().isEmpty() && one.organisationKey() == null && !one.others())
        .mapToInt(EntryIntoForceThreshold::count)
        .max()
        .orElse(0);
  }
}
