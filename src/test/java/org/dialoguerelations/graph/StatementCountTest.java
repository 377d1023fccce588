package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.dialoguerelations.testing.Statements;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The number of SQL statements of a request depends on its shape, never on how many rows it meets.
 */
@QuarkusTest
@TestProfile(OwnData.class)
class StatementCountTest {

  private static final Logger LOG = Logger.getLogger(StatementCountTest.class);

  /** The deep query of the schema's contract, over all agreements. */
  private static final String DEEP =
      """
      { agreements(first: %d) { nodes {
        title
        adopted { edtf }
        entryIntoForce { edtf }
        signatories { nodes {
          partner { name }
          ratification { date { edtf } knownBy { edtf } citations { document { title } locator } }
        } }
        amendedBy {
          title
          signatories { nodes { partner { name } signature { date { edtf } place { label } } } }
        }
        conflicts { property claims { value citation { document { title } locator } } }
      } } }
      """;

  /** A hundred agreements of one shape, each amended by another. */
  private static String dataset() {
    return """
        documents:
          doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all of it}}
        partners:
          P1: {name: One, kind: STATE, sources: [doc/a]}
          P2: {name: Two, kind: STATE, sources: [doc/a]}
          P3: {name: Three, kind: STATE, sources: [doc/a]}
        agreements:
        """
        + IntStream.range(0, 100)
            .mapToObj(i -> agreement(i) + amendment(i))
            .collect(Collectors.joining());
  }

  private static String agreement(int i) {
    return """
          a%1$d:
            title: Agreement %1$d
            kind: AGREEMENT
            adopted: 2001-01-01
            entryIntoForce: 2002-01
            signatories:
              P1: {ratification: {date: 2001-05, sources: [doc/a]}}
              P2: {ratification: {statements: [{asOf: 2001-06, done: true, sources: [doc/a]}], sources: [doc/a]}}
            conflicts:
              - property: adopted
                explanation: Two days.
                claims:
                  - {value: '2001-01-01', source: doc/a, preferred: true, reason: later}
                  - {value: '2001-01-02', source: doc/a}
            sources: [doc/a]
        """
        .formatted(i);
  }

  private static String amendment(int i) {
    return """
          m%1$d:
            title: Protocol %1$d
            kind: PROTOCOL
            adopted: 2010-01-01
            amends: a%1$d
            signatories:
              P3: {signature: {date: 2010-01-01, place: {city: Town, country: P1}, sources: [doc/a]}}
            sources: [doc/a]
        """
        .formatted(i);
  }

  @Inject TestImports imports;
  @Inject Statements statements;

  @BeforeEach
  void serveAHundredAgreements() {
    imports.serve(dataset());
  }

  @Test
  void theDeepQueryTakesAsManyForOneParentAsForAHundred() {
    assertThat(Graph.data(DEEP.formatted(100)).at("/agreements/nodes")).hasSize(100);
    long forOne = statements.of(DEEP.formatted(1));
    long forHundred = statements.of(DEEP.formatted(100));
    LOG.infof("SQL statements of the deep query: %d for 1, %d for 100", forOne, forHundred);
    assertThat(forHundred).isEqualTo(forOne).isLessThanOrEqualTo(16);
  }

  @Test
  void nothingIsRunTwiceForFieldsOfTheSameRows() {
    String one = "{ agreements { nodes { signatories { nodes { ratification { kind } } } } } }";
    String all =
        """
        { agreements { nodes { signatories { nodes {
          ratification { kind } signature { kind } accession { kind } actions { kind }
        } } } } }
        """;
    assertThat(statements.of(all)).isEqualTo(statements.of(one));
  }
}
