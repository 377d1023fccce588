package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.Adoption;
import org.dialoguerelations.agreement.Agreement;
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
              Onset begin = new LaterParty(agreement.rule()).begin(entry.onset(), consent.begin());
              List<Evidence> grounds = new ArrayList<>();
              grounds.add(entry.ground(begin));
              grounds.addAll(acts(signatory, entry.ofParty()));
              return new Finding(new Validity(begin, consent.end()), grounds);
            });
  }

  Onset onset() {
    return rule.delayed(met());
  }

  /** The partners whose consent follows when it had been met by a day. */
  Set<Long> impliedBy(LocalDate day) {
    return thresholds().isEmpty() ? Set.of() : withUnlisted().impliedBy(day);
  }

  /** The first day on which its condition may have been met, by whoever, listed or not. */
  LocalDate mayBeMet() {
    return thresholds().isEmpty() ? PartialDate.FAR_PAST : withUnlisted().onset().earliest();
  }

  private ThresholdMet withUnlisted() {
    return agreement.met(
        thresholds(), rule.by(), Optional.of(UnlistedStatusRule.of(agreement).validity()));
  }

  private Onset met() {
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
    return agreement.met(thresholds, rule.by(), agreement.partial()).onset();
  }

  /** The acts by which a party may consent: those that meet the rule, or that join later. */
  private List<TreatyActionKind> ofParty() {
    return Stream.concat(rule.by().stream(), ConsentActs.KINDS.stream()).distinct().toList();
  }

  private List<Evidence> grounds() {
    Onset met = met();
    Stream<Evidence> acts =
        agreement.signatories().stream()
            .flatMap(signatory -> acts(signatory, rule.by()).stream())
            .filter(ground -> ground.supports().at(met.latest()) == Answer.YES);
    return Stream.concat(Stream.of(ground(rule.delayed(met))), acts).toList();
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
