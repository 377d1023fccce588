package org.dialoguerelations.agreement.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.status.StatusPropertyTest.Draft;

/**
 * The answers about an agreement never contradict those about its parties, on no day, whatever
 * sources say and however they contradict each other: made-up treaties, of which a thousand are
 * asked. That the test would find a contradiction is tested with faults.
 */
class StatusAccountPropertyTest {

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void agreementAndPartiesNeverContradictEachOther(@ForAll("treaties") Draft draft) {
    assertThat(Contradictions.of(StatusAccount.of(draft.evidence())).found()).isEmpty();
  }

  @Example
  void thatConsentAloneMakesAPartyIsFound() {
    assertThat(samples())
        .filteredOn(
            account -> {
              Contradictions right = Contradictions.of(account);
              return !right.withParties(right.consents()).found().isEmpty();
            })
        .hasSizeGreaterThan(100);
  }

  @Example
  void thatAnAgreementIsInForceWithoutPartiesIsFound() {
    assertThat(samples())
        .filteredOn(
            account ->
                !Contradictions.of(account)
                    .withAgreement(AgreementForce.of(account.evidence()))
                    .found()
                    .isEmpty())
        .hasSizeGreaterThan(3);
  }

  /** Also where the rule counts from a date on, sets one, or has an alternative. */
  @Example
  void thatAnAgreementIsInForceForWhoeverSignsIsFound() {
    assertThat(samples())
        .filteredOn(account -> account.evidence().rule().filter(this::isDated).isPresent())
        .filteredOn(
            account ->
                !Contradictions.of(account)
                    .withAgreement(SignatureRule.of(account.evidence(), first(account)))
                    .found()
                    .isEmpty())
        .hasSizeGreaterThan(50);
  }

  private boolean isDated(EntryIntoForceRule rule) {
    return rule.from() != null || rule.date() != null || rule.alternative() != null;
  }

  private static SignatoryEvidence first(StatusAccount account) {
    return account.evidence().signatories().get(0);
  }

  private List<StatusAccount> samples() {
    return treaties().generator(1000).stream(new Random(20261130))
        .limit(1000)
        .map(draft -> StatusAccount.of(draft.value().evidence()))
        .toList();
  }

  @Provide
  Arbitrary<Draft> treaties() {
    return Arbitraries.lazy(() -> new StatusPropertyTest().drafts());
  }
}
