package org.dialoguerelations.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dialoguerelations.agreement.Agreements;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.meeting.Mechanisms;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageRequest;
import org.dialoguerelations.platform.page.Selection;
import org.dialoguerelations.platform.page.Where;
import org.junit.jupiter.api.Test;

/** Conditions that hold for records of every type, on the built-in data set. */
@QuarkusTest
@TestTransaction
class SourceConditionsTest {

  private static final PageRequest MANY = PageRequest.of(100, null, null, null);

  @Inject Agreements agreements;
  @Inject Partners partners;
  @Inject Mechanisms mechanisms;
  @Inject Documents documents;

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
    List<String> all =
        documents
            .getEntityManager()
            .createQuery("select d.code from Document d", String.class)
            .getResultList();
    Set<String> cited = new HashSet<>();
    for (int i = 0; i < all.size(); i += 100) {
      Condition any = SourceConditions.citedIn(all.subList(i, Math.min(i + 100, all.size())));
      cited.addAll(codes(mechanisms.page(Selection.of(new Where(any), null), MANY)));
    }
    assertThat(cited)
        .containsExactlyInAnyOrderElementsOf(codes(mechanisms.page(Selection.ALL, MANY)));
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
