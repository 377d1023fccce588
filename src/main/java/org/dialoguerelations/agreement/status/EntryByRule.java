package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.Adoption;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.entry.EntryIntoForceKind;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.entry.EntryIntoForceThreshold;
import org.dialoguerelations.agreement.signatory.ConsentActs;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;

/**
 * When an agreement entered into force by its own rule and the dates of the acts that count (VCLT
 * 24(1) and (2)), whatever a source states.
 */
final class EntryByRule {

  private final AgreementEvidence agreement;
  private final EntryIntoForceRule rule;

  EntryByRule(AgreementEvidence agreement, EntryIntoForceRule rule) {
    this.agreement = agreement;
    this.rule = rule;
  }

  /** For the agreement, with the acts that had met the rule. */
  static Optional<Finding> ofAgreement(AgreementEvidence agreement) {
    return agreement
        .rule()
        .map(
            rule -> {
              EntryByRule entry = new EntryByRule(agreement, rule);
              return new Finding(Validity.from(entry.onset()), entry.grounds());
            });
  }

  /** For a signatory, with its own acts that count. */
  static Optional<Finding> ofSignatory(AgreementEvidence agreement, SignatoryEvidence signatory) {
    return agreement
        .rule()
        .map(
            rule -> {
              EntryByRule entry = new EntryByRule(agreement, rule);
              Validity consent = Consent.by(entry.ofParty(), agreement, signatory).first();
              Onset begin =
                  LaterParty.of(agreement.rule(), signatory).begin(entry.onset(), consent.begin());
              List<Evidence> grounds = new ArrayList<>();
              grounds.add(entry.ground(begin));
              grounds.addAll(acts(signatory, entry.ofParty()));
              return new Finding(new Validity(begin, consent.end()), grounds);
            });
  }

  Onset onset() {
    return alternatives().map(EntryByRule::alone).reduce(Onset.NEVER, Onset::or);
  }

  /** The partners whose consent follows when it had been met by a day, whichever was met. */
  Set<Long> impliedBy(LocalDate day) {
    return alternatives()
        .filter(one -> !one.mayBeMetAlone().isAfter(day))
        .map(one -> one.impliedAlone(day))
        .reduce(EntryByRule::both)
        .orElse(Set.of());
  }

  /** The first day on which its condition may have been met, by whoever, listed or not. */
  LocalDate mayBeMet() {
    return alternatives()
        .map(EntryByRule::mayBeMetAlone)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** Whether it is about all who are listed, so that nobody else is needed. */
  boolean isWhole() {
    return alternatives().allMatch(EntryByRule::isOfAll);
  }

  private boolean isOfAll() {
    return rule.thresholds().isEmpty()
        && (rule.kind() == EntryIntoForceKind.ALL_SIGNATORIES
            || rule.kind() == EntryIntoForceKind.ON_SIGNATURE)
        && !all().isEmpty();
  }

  /** For the rule and for each of its alternatives. */
  private Stream<EntryByRule> alternatives() {
    return rule.withAlternatives().map(one -> new EntryByRule(agreement, one));
  }

  private Onset alone() {
    return rule.delayed(met());
  }

  private Set<Long> impliedAlone(LocalDate day) {
    return thresholds().isEmpty() || rule.openFrom().filter(open -> !day.isBefore(open)).isPresent()
        ? Set.of()
        : withUnlisted().impliedBy(day);
  }

  private LocalDate mayBeMetAlone() {
    LocalDate met =
        thresholds().isEmpty() ? PartialDate.FAR_PAST : counting(withUnlisted().onset()).earliest();
    return rule.openFrom().filter(open -> open.isBefore(met)).orElse(met);
  }

  private static Set<Long> both(Set<Long> one, Set<Long> other) {
    return one.stream().filter(other::contains).collect(Collectors.toSet());
  }

  /** An onset, from when on it counts. */
  private Onset counting(Onset met) {
    return rule.from() == null ? met : met.and(Onset.on(rule.from()));
  }

  private ThresholdMet withUnlisted() {
    return agreement.met(
        thresholds(), rule.by(), Optional.of(UnlistedStatusRule.of(agreement).validity()));
  }

  private Onset met() {
    return counting(condition());
  }

  private Onset condition() {
    return switch (rule.kind()) {
      case FIXED_DATE -> Optional.ofNullable(rule.date()).map(Onset::on).orElse(Onset.UNKNOWN);
      case ON_SIGNATURE ->
          rule.thresholds().isEmpty() && agreement.signatories().isEmpty()
              ? signedAsAWhole()
              : counted(thresholds());
      case ALL_SIGNATORIES, PAIRWISE, NUMBER -> counted(thresholds());
    };
  }

  private List<EntryIntoForceThreshold> thresholds() {
    if (!rule.thresholds().isEmpty()) {
      return rule.thresholds();
    }
    return switch (rule.kind()) {
      case PAIRWISE -> List.of(EntryIntoForceThreshold.ofAnyone(2));
      case FIXED_DATE, NUMBER -> List.of();
      case ALL_SIGNATORIES, ON_SIGNATURE -> all();
    };
  }

  private Onset signedAsAWhole() {
    Agreement text = agreement.agreement();
    return text.adoption() == Adoption.SIGNED && text.adopted() != null
        ? Onset.on(text.adopted())
        : Onset.UNKNOWN;
  }

  private List<EntryIntoForceThreshold> all() {
    boolean anySigned = agreement.signatories().stream().anyMatch(EntryByRule::hasSigned);
    if (!anySigned && agreement.isPartial()) {
      return List.of(); // who signed may be missing, and who is listed may have joined later
    }
    List<Long> first =
        agreement.signatories().stream()
            .filter(one -> !anySigned || hasSigned(one))
            .filter(EntryByRule::isFirst)
            .map(one -> one.signatory().partnerKey())
            .toList();
    return first.isEmpty() ? List.of() : List.of(EntryIntoForceThreshold.ofAll(first));
  }

  /** Where signatures are listed, those that have none joined later. */
  private static boolean hasSigned(SignatoryEvidence signatory) {
    return Stream.of(TreatyActionKind.SIGNATURE, TreatyActionKind.DEFINITIVE_SIGNATURE)
        .anyMatch(kind -> signatory.done(kind).isPresent());
  }

  /** Whether it is an original party, which did not join later. */
  private static boolean isFirst(SignatoryEvidence signatory) {
    return signatory.done(TreatyActionKind.ACCESSION).isEmpty()
        && signatory.done(TreatyActionKind.SUCCESSION).isEmpty();
  }

  private Onset counted(List<EntryIntoForceThreshold> thresholds) {
    if (thresholds.isEmpty()) {
      return Onset.UNKNOWN;
    }
    return agreement.met(thresholds, rule.by(), agreement.others()).onset();
  }

  /** The acts by which a party may consent: those that meet the rule, or that join later. */
  private List<TreatyActionKind> ofParty() {
    return Stream.concat(
            rule.withAlternatives().flatMap(one -> one.by().stream()), ConsentActs.KINDS.stream())
        .distinct()
        .toList();
  }

  /** The rule that was met first, and the acts that had met it. */
  private List<Evidence> grounds() {
    EntryByRule first =
        alternatives().min(Comparator.comparing(one -> one.alone().latest())).orElseThrow();
    Onset met = first.met();
    Stream<Evidence> acts =
        agreement.signatories().stream()
            .flatMap(signatory -> acts(signatory, first.rule.by()).stream())
            .filter(ground -> ground.supports().at(met.latest()) == Answer.YES);
    return Stream.concat(Stream.of(first.ground(onset())), acts).toList();
  }

  private static List<Evidence> acts(SignatoryEvidence signatory, List<TreatyActionKind> kinds) {
    return signatory.acts().stream()
        .filter(act -> kinds.contains(act.action().kind()))
        .flatMap(act -> act.grounds().stream())
        .map(ground -> ground.of(signatory.signatory()))
        .toList();
  }

  private Evidence ground(Onset onset) {
    return Evidence.of(
        rule.key(), rule.label(), StatusRule.COMPUTED_ENTRY_INTO_FORCE, Validity.from(onset));
  }
}
