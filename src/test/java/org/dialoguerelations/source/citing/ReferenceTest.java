package org.dialoguerelations.source.citing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.id.GlobalId;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same reference in each style, whole. */
class ReferenceTest {

  /** Names of CSL variables that we use; a processor refuses an item with one that it knows not. */
  private static final Set<String> CSL_VARIABLES =
      Set.of(
          "id",
          "type",
          "title",
          "container-title",
          "publisher",
          "source",
          "version",
          "issued",
          "accessed",
          "language",
          "URL",
          "note");

  private static final Edition EDITION =
      new Edition(
          "0123456789abcdef0123456789abcdef",
          LocalDate.of(2026, 1, 2),
          LocalDate.of(2026, 1, 15),
          Optional.of(URI.create("https://relations.example.org/a_b?c=1&d=%20")));

  private static final Reference ENTRY =
      new Reference(
          new GlobalId("Agreement", "a/b"),
          "Trade & São Tomé: 100% of {it}",
          Optional.empty(),
          List.of(
              new Support("Overview", Optional.of(PartialDate.parse("2009-07")), "para 1"),
              new Support("Report", Optional.empty(), "title"),
              new Support("Overview", Optional.of(PartialDate.parse("2009-07")), "para 2"),
              new Support("Overview", Optional.of(PartialDate.parse("2009-07")), "para 1")),
          EDITION);

  @Test
  void ris() {
    assertThat(ENTRY.in(CitationStyle.RIS).lines())
        .startsWith(
            "TY  - DATA",
            "TI  - Trade & São Tomé: 100% of {it}",
            "T2  - Dialogue Relations",
            "PY  - 2026",
            "DA  - 2026/01/02",
            "ET  - 0123456789ab",
            "DB  - Dialogue Relations",
            "UR  - https://relations.example.org/a_b?c=1&d=%20",
            "Y2  - 2026/01/15")
        .endsWith("ER  - ");
  }

  @Test
  void apa() {
    assertThat(ENTRY.in(CitationStyle.APA))
        .isEqualTo(
            "Trade & São Tomé: 100% of {it} [Data set entry: Agreement a/b]. (2026). In Dialogue Relations "
                + "(Data set revision 0123456789ab, imported January 2, 2026). Retrieved January 15, 2026, from "
                + "https://relations.example.org/a_b?c=1&d=%20 Supported by Overview (as of 2009-07), para 1, para 2; "
                + "Report, title.");
  }

  @Test
  void bibTex() {
    assertThat(ENTRY.in(CitationStyle.BIBTEX))
        .isEqualTo(
            """
            @misc{agreement-a-b,
              title = {{Trade \\& S{\\~{a}}o Tom{\\'{e}}: 100\\% of {\\textbraceleft}it{\\textbraceright}}},
              year = {2026},
              howpublished = {In Dialogue Relations, data set revision 0123456789ab, imported 2026-01-02},
              url = {https://relations.example.org/a_b?c=1&d=%20},
              urldate = {2026-01-15},
              note = {Agreement a/b, accessed 2026-01-15. Supported by Overview (as of 2009-07), para 1, para 2; Report, title.}
            }
            """);
  }

  @Test
  void cslJson() {
    assertThat(Graph.read(ENTRY.in(CitationStyle.CSL_JSON)))
        .isEqualTo(
            Graph.read(
                """
                [{
                  "id": "Agreement:a/b",
                  "type": "entry",
                  "title": "Trade & São Tomé: 100% of {it}",
                  "container-title": "Dialogue Relations",
                  "version": "0123456789ab",
                  "issued": {"date-parts": [[2026, 1, 2]]},
                  "accessed": {"date-parts": [[2026, 1, 15]]},
                  "URL": "https://relations.example.org/a_b?c=1&d=%20",
                  "note": "Agreement a/b, data set revision 0123456789ab, imported 2026-01-02. Supported by Overview (as of 2009-07), para 1, para 2; Report, title."
                }]
                """));
  }

  @Test
  void withoutAnAddressNoneIsNamed() {
    Edition nowhere =
        new Edition("0123", LocalDate.EPOCH, LocalDate.of(2026, 1, 15), Optional.empty());
    Reference reference =
        new Reference(new GlobalId("Partner", "JP"), "Japan", Optional.empty(), List.of(), nowhere);
    assertThat(reference.in(CitationStyle.APA))
        .isEqualTo(
            "Japan [Data set entry: Partner JP]. (1970). In Dialogue Relations "
                + "(Data set revision 0123, imported January 1, 1970). Retrieved January 15, 2026.");
    assertThat(reference.in(CitationStyle.BIBTEX)).doesNotContain("url =");
    assertThat(reference.in(CitationStyle.CSL_JSON)).doesNotContain("URL");
  }

  /** The date of a document, as precise as it is, in each style. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2013       | 2013                | year = {2013}              | {\"date-parts\":[[2013]]}",
        "2013-12    | 2013, December      | month = dec                | {\"date-parts\":[[2013,12]]}",
        "2013-12-04 | 2013, December 4    | month = dec                | {\"date-parts\":[[2013,12,4]]}",
        "2014~      | ca. 2014            | year = {2014}              | {\"date-parts\":[[2014]],\"circa\":true}",
        "2014?      | 2014?               | year = {2014}              | {\"date-parts\":[[2014]],\"circa\":true}",
        "2011/2015  | 2011–2015           | As of 2011/2015            | {\"date-parts\":[[2011],[2015]]}",
        "2011/..    | 2011–               | As of 2011/..              | \"2011/..\"",
        "201X       | 201X                | As of 201X                 | \"201X\"",
        "2001-21    | 2001-21             | year = {2001}              | \"2001-21\"",
      })
  void aPartialDateStaysPartial(String edtf, String apa, String bibTex, String csl) {
    Reference document = document(Optional.of(PartialDate.parse(edtf)), false);
    assertThat(document.in(CitationStyle.APA)).contains(" (" + apa + "). ");
    assertThat(document.in(CitationStyle.BIBTEX)).contains(bibTex);
    assertThat(item(document).get("issued")).isEqualTo(Graph.read(csl));
  }

  @Test
  void anInferredDateSaysSoAndAnUnknownOneIsLeftOut() {
    Reference inferred = document(Optional.of(PartialDate.parse("2009-07")), true);
    assertThat(inferred.in(CitationStyle.APA)).contains("(ca. 2009, July)");
    assertThat(inferred.in(CitationStyle.BIBTEX)).contains("As of 2009-07 (inferred).");
    assertThat(item(inferred).at("/issued/circa").asBoolean()).isTrue();
    Reference undated = document(Optional.empty(), false);
    assertThat(undated.in(CitationStyle.APA)).contains("(n.d.)");
    assertThat(undated.in(CitationStyle.BIBTEX)).doesNotContain("year =");
    assertThat(item(undated).has("issued")).isFalse();
  }

  @Test
  void aDocumentIsCitedWithItsPublishers() {
    Reference document = document(Optional.of(PartialDate.parse("2003")), false);
    assertThat(document.in(CitationStyle.APA))
        .startsWith(
            "What now? (2003). Secretariat, Ministry. Accessed through Dialogue Relations (");
    assertThat(document.in(CitationStyle.BIBTEX))
        .contains("organization = {Secretariat, Ministry}");
    assertThat(item(document).get("publisher").asText()).isEqualTo("Secretariat, Ministry");
  }

  @Test
  void aDocumentIsCitedAtItsOwnAddress() {
    Reference document =
        new Reference(
            new GlobalId("Document", "doc"),
            "What now?",
            Optional.of(
                new Publication(
                    "webpage",
                    List.of("Ministry"),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.of("https://ministry.example/a?b=1&c=%20"))),
            List.of(),
            EDITION);
    assertThat(document.in(CitationStyle.APA))
        .startsWith(
            "What now? (n.d.). Ministry. https://ministry.example/a?b=1&c=%20 Accessed through Dialogue Relations (")
        .endsWith("from https://relations.example.org/a_b?c=1&d=%20");
    assertThat(document.in(CitationStyle.BIBTEX))
        .contains("  url = {https://ministry.example/a?b=1&c=%20},\n");
    assertThat(item(document).get("URL").asText())
        .isEqualTo("https://ministry.example/a?b=1&c=%20");
  }

  @ParameterizedTest
  @MethodSource("references")
  void cslHasOnlyWhatProcessorsKnow(Reference reference) {
    assertThat(Graph.read(reference.in(CitationStyle.CSL_JSON))).hasSize(1);
    assertThat(item(reference).fieldNames())
        .toIterable()
        .contains("id", "type")
        .isSubsetOf(CSL_VARIABLES);
  }

  static Stream<Reference> references() {
    return Stream.of(ENTRY, document(Optional.of(PartialDate.parse("2003")), true));
  }

  private static JsonNode item(Reference reference) {
    return Graph.read(reference.in(CitationStyle.CSL_JSON)).get(0);
  }

  private static Reference document(Optional<PartialDate> asOf, boolean inferred) {
    return new Reference(
        new GlobalId("Document", "doc"),
        "What now?",
        Optional.of(
            new Publication(
                "webpage",
                List.of("Secretariat", "Ministry"),
                asOf,
                inferred,
                Optional.of("en"),
                Optional.empty())),
        List.of(),
        EDITION);
  }
}
