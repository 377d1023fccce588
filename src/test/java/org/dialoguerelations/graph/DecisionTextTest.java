package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.Test;

/** Decisions are found by parts of their words. */
@QuarkusTest
@TestProfile(OwnData.class)
class DecisionTextTest {

  private static final String DATA =
      """
      documents:
        doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all}}
      meetings:
        talks:
          name: Talks
          status: HELD
          date: 2020-01-01
          decisions:
            - {kind: AGREED, text: "To help Côte d'Ivoire's Indo-Pacific café", sources: [doc/a]}
            - {kind: AGREED, text: "%s and 東京宣言", sources: [doc/a]}
          sources: [doc/a]
      """;

  @Inject TestImports imports;

  @Test
  void caseAccentsAndPunctuationDoNotMatter() {
    imports.serve(DATA.formatted("A long word ".repeat(100)));
    assertThat(
            List.of(
                    "COTE D'IVOIRE",
                    "Côte d'Ivoire",
                    "indo pacific",
                    "Indo‑Pacif",
                    "CAFÉ",
                    "東京",
                    "long " + "word ".repeat(30) + "宣言",
                    "ndo",
                    "café 東京")
                .stream()
                .map(DecisionTextTest::found))
        .containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 0);
  }

  private static int found(String text) {
    return Graph.data(
            "{ decisions(filter: {text: \"%s\"}, first: 0) { totalCount } }".formatted(text))
        .at("/decisions/totalCount")
        .asInt();
  }
}
