package org.dialoguerelations.agreement.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.Adoption;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.entry.EntryIntoForceThreshold;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
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
              Validity consent = entry.consent(signatory);
              Onset begin = entry.onset().and(entry.waited(consent.begin()));
              List<Evidence> grounds = new ArrayList<>();
              grounds.add(entry.ground(begin));
              grounds.addAll(entry.acts(signatory));
              return new Finding(new Validity(begin, consent.end()), grounds);
            });
  }

  Onset onset() {
    return rule.delayed(met());
  }

  /** From when on a party counts, by its own consent. */
  Onset waited(Onset consent) {
    return rule.laterPartiesWait() ? rule.delayed(consent) : consent;
  }

  private Onset met() {
    return switch (rule.kind()) {
      case FIXED_DATE -> Optional.ofNullable(rule.date()).map(Onset::on).orElse(Onset.UNKNOWN);
      case ON_SIGNATURE ->
          rule.thresholds().isEmpty() && agreement.signatories().isEmpty()
              ? signedAsAWhole()
              : counted(allUnlessStated());
      case ALL_SIGNATORIES -> counted(allUnlessStated());
      case PAIRWISE ->
          counted(
              rule.thresholds().isEmpty()
                  ? List.of(EntryIntoForceThreshold.ofAnyone(2))
                  : rule.thresholds());
      case NUMBER -> counted(rule.thresholds());
    };
  }

  private Onset signedAsAWhole() {
    Agreement text = agreement.agreement();
    return text.adoption() == Adoption.SIGNED && text.adopted() != null
        ? Onset.on(text.adopted())
        : Onset.UNKNOWN;
  }

  private List<EntryIntoForceThreshold> allUnlessStated() {
    if (!rule.thresholds().isEmpty()) {
      return rule.thresholds();
    }
    List<Long> first =
        agreement.signatories().stream()
            .filter(EntryByRule::isFirst)
            .map(one -> one.signatory().partnerKey())
            .toList();
    return first.isEmpty() ? List.of() : List.of(EntryIntoForceThreshold.ofAll(first));
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
    return new ThresholdMet(
            thresholds,
            agreement.signatories().stream()
                .map(one -> new ThresholdMet.Consenting(one.signatory().partnerKey(), consent(one)))
                .toList(),
            agreement.members())
        .onset();
  }

  private Validity consent(SignatoryEvidence signatory) {
    return Consent.by(rule.by(), agreement, signatory);
  }

  private List<Evidence> grounds() {
    Onset met = met();
    Stream<Evidence> acts =
        agreement.signatories().stream()
            .flatMap(signatory -> acts(signatory).stream())
            .filter(ground -> ground.supports().at(met.latest()) == Answer.YES);
    return Stream.concat(Stream.of(ground(rule.delayed(met))), acts).toList();
  }

  private List<Evidence> acts(SignatoryEvidence signatory) {
    return signatory.acts().stream()
        .filter(act -> rule.counts(act.action().kind()))
        .flatMap(act -> act.grounds().stream())
        .map(ground -> ground.of(signatory.signatory()))
        .toList();
  }

  private Evidence ground(Onset onset) {
    return Evidence.of(
        rule.key(), rule.label(), StatusRule.COMPUTED_ENTRY_INTO_FORCE, Validity.from(onset));
  }
}
