package org.dialoguerelations.agreement.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerelations.agreement.status.MadeAgreement.act;
import static org.dialoguerelations.agreement.status.MadeAgreement.of;
import static org.dialoguerelations.agreement.status.MadeAgreement.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.Agreements;
import org.dialoguerelations.agreement.entry.EntryIntoForceKind;
import org.dialoguerelations.agreement.signatory.ConsentActs;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.platform.page.Selection;
import org.dialoguerelations.source.CoverageExtent;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/**
 * What the data set has of agreements fits together. Where one has a rule of entry into force, what
 * follows from it fits what sources state, or the data set says by a conflict that it does not.
 * Where a list of signatories claims to be complete, nobody reads as no party for want of a date.
 */
@QuarkusTest
class EvidenceOfDatasetTest {

  @Inject Agreements agreements;
  @Inject AgreementEvidences evidences;

  @Test
  void whatDoesNotFollowFromTheRuleIsAConflict() {
    List<Mismatch> mismatches =
        QuarkusTransaction.requiringNew().call(this::evidence).stream()
            .flatMap(evidence -> Mismatch.of(evidence).stream())
            .toList();
    assertThat(mismatches).allMatch(EvidenceOfDatasetTest::isConflict);
  }

  @Test
  void agreementAndPartiesNeverContradictEachOther() {
    assertThat(QuarkusTransaction.requiringNew().call(this::evidence))
        .hasSizeGreaterThan(100)
        .flatExtracting(
            evidence ->
                Contradictions.of(StatusAccount.of(evidence)).found().stream()
                    .map(found -> evidence.agreement().code() + ", " + found)
                    .toList())
        .isEmpty();
  }

  @Test
  void aDateThatTheRuleRulesOutIsFound() {
    MadeAgreement made =
        new MadeAgreement()
            .rule(rule(EntryIntoForceKind.NUMBER, 30, null, true, of(1)))
            .signatory(
                act(TreatyActionKind.RATIFICATION, "2001-03"),
                act(TreatyActionKind.ENTRY_INTO_FORCE, "2001-05-15"));
    assertThat(Mismatch.of(made.evidence())).extracting(Mismatch::what).containsExactly("a/1");
    assertThat(Mismatch.of(made.entryIntoForce("2001-04").evidence())).hasSize(1);
    assertThat(Mismatch.of(made.entryIntoForce("2001-02").evidence()))
        .extracting(Mismatch::what)
        .containsExactly("a", "a/1");
  }

  @Test
  void aCompleteListShowsMoreThanSignaturesOfThoseWhoSigned() {
    assertThat(
            QuarkusTransaction.requiringNew().call(this::evidence).stream()
                .filter(EvidenceOfDatasetTest::isComplete)
                .flatMap(
                    evidence ->
                        evidence.signatories().stream()
                            .filter(signatory -> !Consent.isShown(evidence, signatory))
                            .filter(signatory -> !isSaidNotToHaveConsented(signatory)))
                .map(signatory -> signatory.signatory().code()))
        .isEmpty();
  }

  private static boolean isComplete(AgreementEvidence evidence) {
    return evidence
        .coverage()
        .filter(claim -> claim.extent() == CoverageExtent.COMPLETE)
        .isPresent();
  }

  private static boolean isSaidNotToHaveConsented(SignatoryEvidence signatory) {
    return signatory.acts().stream()
        .map(ActEvidence::action)
        .anyMatch(action -> !action.done() && ConsentActs.KINDS.contains(action.kind()));
  }

  private Collection<AgreementEvidence> evidence() {
    Set<Long> keys =
        StatusFilters.all(agreements, Selection.ALL).stream()
            .map(Agreement::key)
            .collect(Collectors.toSet());
    return evidences.accounts().fetch().apply(keys).values().stream()
        .map(StatusAccount::evidence)
        .toList();
  }

  /** Whether the agreement has a conflict about its entry into force, or that of a signatory. */
  private static boolean isConflict(Mismatch mismatch) {
    String[] code = mismatch.what().split("/");
    JsonNode conflicts =
        Graph.data("{ agreement(code: \"%s\") { conflicts { property } } }".formatted(code[0]))
            .at("/agreement/conflicts");
    String start = code.length == 1 ? "" : "signatories";
    return conflicts.findValuesAsText("property").stream()
        .anyMatch(name -> name.startsWith(start) && name.endsWith("entryIntoForce"));
  }
}
