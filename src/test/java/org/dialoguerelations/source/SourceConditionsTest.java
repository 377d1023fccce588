package org.dialoguerelations.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.dialoguerelations.agreement.Agreements;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageRequest;
import org.dialoguerelations.platform.page.Selection;
import org.dialoguerelations.platform.page.Where;
import org.dialoguerelations.programme.Programmes;
import org.junit.jupiter.api.Test;

/** Conditions that hold for records of every type, on the built-in data set. */
@QuarkusTest
@TestTransaction
class SourceConditionsTest {

  private static final PageRequest MANY = PageRequest.of(100, null, null, null);

  @Inject Agreements agreements;
  @Inject Partners partners;
  @Inject Programmes programmes;

  @Test
  void aRecordHasAConflictOrHasNone() {
    assertThat(agreements(SourceConditions.hasConflict("Agreement", true)))
        .contains("ajcep", "aj-asa")
        .doesNotContain("tokyo-declaration-2003");
    assertThat(agreements(SourceConditions.hasConflict("Agreement", false)))
        .contains("tokyo-declaration-2003")
        .doesNotContain("ajcep", "aj-asa");
    assertThat(agreements(SourceConditions.hasConflict("Agreement", null)))
        .contains("ajcep", "tokyo-declaration-2003");
  }

  @Test
  void aDocumentSaysSomethingOfARecordWhenItSupportsAnItemOfItOnly() {
    Condition webpage = SourceConditions.citedIn(List.of("webpage-2003"));
    // It supports a membership of the state and a negotiation of the agreement, neither as such.
    assertThat(codes(partners.page(Selection.of(new Where(webpage), null), MANY))).contains("VN");
    assertThat(agreements(webpage)).contains("ajcep");
  }

  @Test
  void everyRecordIsCitedInSomeDocument() {
    Condition any =
        SourceConditions.citedIn(
            List.of(
                "webpage-2003", "overview-2009", "overview-2014", "overview-2021", "summit-2025"));
    assertThat(codes(programmes.page(Selection.of(new Where(any), null), MANY)))
        .isEqualTo(codes(programmes.page(Selection.ALL, MANY)));
  }

  @Test
  void anyOfTheDocumentsIsEnough() {
    Condition either = SourceConditions.citedIn(List.of("summit-2025", "webpage-2003"));
    assertThat(agreements(either))
        .containsAll(agreements(SourceConditions.citedIn(List.of("summit-2025"))))
        .containsAll(agreements(SourceConditions.citedIn(List.of("webpage-2003"))));
  }

  @Test
  void noDocumentCitesNothing() {
    assertThat(agreements(SourceConditions.citedIn(List.of()))).isEmpty();
    assertThat(agreements(SourceConditions.citedIn(List.of("no-such-document")))).isEmpty();
  }

  private List<String> agreements(Condition condition) {
    return codes(agreements.page(Selection.of(new Where(condition), null), MANY));
  }

  private static List<String> codes(Page<? extends Node> page) {
    return page.rows().stream().map(Node::code).toList();
  }
}
