package org.dialoguerelations.agreement.status;

import java.util.Optional;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.status.Onset;

/**
 * From when on an agreement is in force for a partner, by its own consent (VCLT 24(3)): who
 * consents later is a party at once, or waits, as the rule of the agreement says. Where no source
 * says it, only who had consented when it entered into force is surely a party, and where the first
 * had to wait, who waited as long. Who joins by an act that the rule does not count, such as an
 * accession under terms of its own, does not wait by the rule, and may wait for something else.
 *
 * @param counted whether it consents by an act that the rule counts
 */
record LaterParty(Optional<EntryIntoForceRule> rule, boolean counted) {

  static LaterParty of(Optional<EntryIntoForceRule> rule, SignatoryEvidence signatory) {
    return new LaterParty(
        rule,
        rule.filter(
                one ->
                    Stream.of(TreatyActionKind.ACCESSION, TreatyActionKind.SUCCESSION)
                        .anyMatch(kind -> signatory.done(kind).isPresent() && !one.counts(kind)))
            .isEmpty());
  }

  /** Not before the agreement, and not before its own condition. */
  Onset begin(Onset entry, Onset consent) {
    return isOpen() && !consent.latest().isAfter(entry.earliest())
        ? entry
        : entry.and(condition(consent));
  }

  /** What must be met beside the entry into force of the agreement. */
  Onset condition(Onset consent) {
    if (isOpen()) {
      return Onset.notBefore(consent.earliest());
    }
    Onset waited = rule.orElseThrow().delayed(consent);
    if (isTold()) {
      return waits() ? waited : consent;
    }
    return new Onset(consent.earliest(), waited.latest());
  }

  boolean isTold() {
    return rule.map(EntryIntoForceRule::laterPartiesWait)
        .filter(waits -> counted || !waits)
        .isPresent();
  }

  boolean waits() {
    return counted && rule.filter(one -> Boolean.TRUE.equals(one.laterPartiesWait())).isPresent();
  }

  private boolean isOpen() {
    return !isTold() && (!counted || rule.filter(EntryIntoForceRule::hasDelay).isEmpty());
  }
}
