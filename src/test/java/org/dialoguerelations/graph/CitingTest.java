package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.List;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.dialoguerelations.testing.Statements;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Citations of the records of the built-in data set, with a public address. */
@QuarkusTest
@TestProfile(OwnData.class)
class CitingTest {

  private static final String LISTS =
      """
      { agreements(first: %1$d) { nodes { ...cited signatories(first: 5) { nodes { ...cited } } } }
        documents(first: %1$d) { nodes { ...cited } } meetings(first: %1$d) { nodes { ...cited } }
        partners(first: %1$d) { nodes { ...cited } } programmes(first: %1$d) { nodes { ...cited } }
        statistics(first: %1$d) { nodes { ...cited } } people(first: %1$d) { nodes { ...cited } }
        mechanisms(first: %1$d) { nodes { ...cited } } }
      fragment cited on Node {
        code: id ... on Document { address } apa: citation bibtex: citation(style: BIBTEX) csl: citation(style: CSL_JSON) absent: citation(style: null)
      }
      """;

  @Inject TestImports imports;
  @Inject Statements statements;

  @BeforeEach
  void serveTheBuiltInDataSet() {
    imports.serveBuiltIn();
  }

  @Test
  void eachRecordIsCitedInEachStyle() throws ParseException {
    List<JsonNode> records = Graph.data(LISTS.formatted(100)).findParents("apa");
    assertThat(records).hasSizeGreaterThan(300);
    for (JsonNode record : records) {
      assertThat(record.get("apa").asText())
          .contains("January 15, 2026, from https://relations.example.org")
          .isEqualTo(record.get("absent").asText());
      new BibTeXParser().parse(new StringReader(record.get("bibtex").asText()));
      JsonNode csl = Graph.read(record.get("csl").asText());
      assertThat(csl).hasSize(1);
      // A document is at its own address, wherever it is read.
      assertThat(csl.at("/0/URL").asText())
          .isEqualTo(record.path("address").asText("https://relations.example.org"));
    }
  }

  @Test
  void aHundredTakeAsManyStatementsAsOne() {
    String list = "{ meetings(first: %d) { nodes { citation csl: citation(style: CSL_JSON) } } }";
    long one = statements.of(list.formatted(1));
    assertThat(statements.of(list.formatted(61))).isEqualTo(one).isEqualTo(3);
    String signatories =
        "{ agreements(first: %d) { nodes { signatories(first: %d) { nodes { citation } } } } }";
    assertThat(statements.of(signatories.formatted(100, 100)))
        .isEqualTo(statements.of(signatories.formatted(30, 5)));
    String documents = "{ documents(last: %d) { nodes { citation } } }";
    assertThat(statements.of(documents.formatted(23)))
        .isEqualTo(statements.of(documents.formatted(1)));
  }
}
