package org.dialoguerelations.agreement.status;

import java.util.Optional;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.kernel.status.Onset;

/**
 * From when on an agreement is in force for a partner, by its own consent (VCLT 24(3)): who
 * consents later is a party at once, or waits, as the rule of the agreement says. Where no source
 * says it, only who had consented when it entered into force is surely a party, and where the first
 * had to wait, who waited as long.
 */
record LaterParty(Optional<EntryIntoForceRule> rule) {

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
    return rule.filter(one -> one.laterPartiesWait() != null).isPresent();
  }

  boolean waits() {
    return rule.filter(one -> Boolean.TRUE.equals(one.laterPartiesWait())).isPresent();
  }

  private boolean isOpen() {
    return !isTold() && rule.filter(EntryIntoForceRule::hasDelay).isEmpty();
  }
}
