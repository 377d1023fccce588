package org.dialoguerelations.agreement.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Spans;
import org.dialoguerelations.kernel.status.Validity;

/**
 * Whether an agreement was in force for a signatory, so that it was a party (VCLT 2(1)(g)). It is
 * one only while the agreement is in force and its consent lasts, so that no answer contradicts
 * theirs. It begins with its own entry into force where a source states that; else with the
 * agreement, if it had consented by then; else as the rule of the agreement says of later parties
 * (VCLT 24). Where no source says that, it is unknown.
 */
final class SignatoryForce {

  private final AgreementEvidence agreement;
  private final Finding force;
  private final SignatoryEvidence signatory;
  private final Spans consent;
  private final boolean implied;
  private final List<Evidence> grounds = new ArrayList<>();

  private SignatoryForce(
      AgreementEvidence agreement,
      Finding force,
      SignatoryEvidence signatory,
      Spans consent,
      boolean implied) {
    this.agreement = agreement;
    this.force = force;
    this.signatory = signatory;
    this.consent = consent;
    this.implied = implied;
  }

  /**
   * @param force that of the agreement
   * @param implied whether it is known that it had consented when the agreement entered into force
   */
  static Finding of(
      AgreementEvidence agreement,
      Finding force,
      SignatoryEvidence signatory,
      Spans consent,
      boolean implied) {
    SignatoryForce rule = new SignatoryForce(agreement, force, signatory, consent, implied);
    Spans spans =
        new Spans(
            IntStream.range(0, consent.all().size())
                .mapToObj(span -> rule.during(span, consent.all().get(span)))
                .toList());
    return new Finding(spans, rule.grounds.stream().distinct().toList());
  }

  private Validity during(int span, Validity bound) {
    Onset possible = force.validity().begin().and(bound.begin());
    Onset begin = own(span).map(act -> own(act, span, bound)).orElseGet(() -> derived(span, bound));
    return new Validity(possible.and(begin), bound.end().or(force.validity().end()));
  }

  /** Its own entry into force of which sources speak, in the order of the spans of its consent. */
  private Optional<ActEvidence> own(int span) {
    Withdrawals withdrawals = Withdrawals.of(signatory, agreement.adoption());
    return signatory.acts().stream()
        .filter(act -> act.action().kind() == TreatyActionKind.ENTRY_INTO_FORCE)
        .filter(act -> withdrawals.spanOf(onset(act)) == span)
        .findFirst();
  }

  private Onset onset(ActEvidence act) {
    return act.onset(agreement.adoption());
  }

  /** A date outweighs what follows from other evidence; statements as of a date narrow it. */
  private Onset own(ActEvidence act, int span, Validity bound) {
    Stream<Evidence> own = act.grounds().stream();
    if (act.isDated()) {
      own.map(one -> one.statement() == null ? one.by(StatusRule.OWN_ENTRY_INTO_FORCE) : one)
          .forEach(grounds::add);
      return onset(act);
    }
    own.forEach(grounds::add);
    Onset known = onset(act);
    return derived(span, bound)
        .or(new Onset(known.latest(), known.latest()))
        .contradictedBefore(known.earliest());
  }

  private Onset derived(int span, Validity bound) {
    Onset entry = force.validity().begin();
    grounds.addAll(force.grounds());
    grounds.add(
        ground(StatusRule.IN_FORCE_WITH_CONSENT, signatory.signatory().key(), bound.begin()));
    if (span == 0 && implied) {
      return entry;
    }
    LaterParty later = LaterParty.of(agreement.rule(), signatory);
    Onset begin = later.begin(entry, bound.begin());
    if (!begin.equals(entry) && (later.waits() || !later.isTold())) {
      grounds.add(
          ground(
              later.isTold() ? StatusRule.LATER_PARTY_WAITS : StatusRule.LATER_PARTY_NOT_TOLD,
              agreement.rule().map(EntryIntoForceRule::key).orElse(agreement.agreement().key()),
              later.condition(bound.begin())));
    }
    return begin;
  }

  /** One of the conditions that must all be met. */
  private Evidence ground(StatusRule rule, long key, Onset condition) {
    return Evidence.of(key, signatory.signatory().label(), rule, Validity.from(condition));
  }
}
