package org.dialoguerelations.http.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.dialoguerelations.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records have names in several languages; clients ask for one, pages follow the browser. */
@QuarkusTest
@TestProfile(OwnData.class)
class NamesInLanguagesTest {

  private static final String DATA =
      """
      documents:
        doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all, b: a list}}
      partners:
        JP:
          name: Japan
          kind: STATE
          iso: JP
          names: {ja: 日本国, fr: {name: Japon, sources: [doc/b]}}
          aliases: [Nippon]
          sources: [doc/a]
        VN: {name: Viet Nam, kind: STATE, iso: VN, names: {zh-Hant: 越南}, sources: [doc/a]}
        TH: {name: Thailand, kind: STATE, iso: TH, sources: [doc/a]}
      """;

  @Inject TestImports imports;
  @Inject Statements statements;

  @BeforeEach
  void serve() {
    imports.serve(DATA);
  }

  @Test
  void aClientAsksForALanguage() {
    assertThat(
            Graph.data(
                    """
                    {
                      dataset { languages }
                      partners(order: CODE) { nodes {
                        name ja: name(lang: "ja-JP") zh: name(lang: "zh-Hant-TW")
                        aliases { name kind language citations { locator } }
                      } }
                      node: partner(code: "日本国") { ... on Sourced { fr: name(lang: "FR") } }
                    }
                    """)
                .toString())
        .isEqualTo(
            "{\"dataset\":{\"languages\":[\"fr\",\"ja\",\"zh-Hant\"]},\"partners\":{\"nodes\":["
                + "{\"name\":\"Japan\",\"ja\":\"日本国\",\"zh\":\"Japan\",\"aliases\":["
                + "{\"name\":\"Nippon\",\"kind\":\"NAME\",\"language\":null,\"citations\":[]},"
                + "{\"name\":\"日本国\",\"kind\":\"NAME\",\"language\":\"ja\",\"citations\":[]},"
                + "{\"name\":\"Japon\",\"kind\":\"NAME\",\"language\":\"fr\",\"citations\":[{\"locator\":\"a list\"}]}]},"
                + "{\"name\":\"Thailand\",\"ja\":\"Thailand\",\"zh\":\"Thailand\",\"aliases\":[]},"
                + "{\"name\":\"Viet Nam\",\"ja\":\"Viet Nam\",\"zh\":\"越南\",\"aliases\":["
                + "{\"name\":\"越南\",\"kind\":\"NAME\",\"language\":\"zh-Hant\",\"citations\":[]}]}]},"
                + "\"node\":{\"fr\":\"Japon\"}}");
  }

  @Test
  void namesOfAllRecordsTakeOneStatement() {
    long without = statements.of("{ partners { nodes { name } } }");
    assertThat(
            statements.of("{ partners { nodes { a: name(lang: \"ja\") b: name(lang: \"fr\") } } }"))
        .isEqualTo(without + 1);
  }

  @Test
  void aSearchFindsARecordInEachOfItsLanguages() {
    for (String text : new String[] {"日本", "japon", "越南"}) {
      assertThat(
              Graph.data("{ search(text: \"%s\") { totalCount } }".formatted(text))
                  .at("/search/totalCount")
                  .asInt())
          .as(text)
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "none, Japan, en",
        "'ja,en;q=0.5', 日本国, 'en, ja'",
        "'en-US,en;q=0.9,ja;q=0.5', Japan, en",
        "'de,fr-CH;q=0.8,ja;q=0.3', Japon, 'en, fr'",
        "'ja;q=0, fr;q=0.1', Japon, 'en, fr'",
        "'*', Japan, en",
        "',;q=x', Japan, en",
        "zh, Japan, en",
      })
  void pagesFollowTheBrowser(String accepted, String name, String language) {
    Response page = open("/partners/JP", accepted);
    assertThat(page.asString()).contains("<h1", ">" + name + "</h1>");
    assertThat(page.header("Content-Language")).isEqualTo(language);
    assertThat(String.join(",", page.headers().getValues("Vary"))).contains("accept-language");
    assertThat(open("/partners", accepted).asString()).contains(">" + name + "</a>");
  }

  @Test
  void theAddressSaysItToo() {
    assertThat(open("/partners/JP?lang=fr", "ja").asString())
        .contains(">Japon</h1>", "Names are shown in français", "href=\"/partners/JP?lang=ja\"");
    assertThat(open("/partners/JP?lang=en", "ja").asString()).contains(">Japan</h1>");
    assertThat(open("/partners/JP?lang=xx", "ja").asString()).contains(">Japan</h1>");
    assertThat(open("/partners/jp?lang=fr", "ja").header("Location"))
        .isEqualTo("/partners/JP?lang=fr");
    assertThat(open("/partners/jp", "ja").header("Location")).isEqualTo("/partners/JP");
    assertThat(open("/partners?lang=fr", null).asString())
        .doesNotContain("name=\"lang\"", "/export/partners.csv?lang");
  }

  /** Whoever asks for thousands of languages gets one page, which is made and kept once. */
  @Test
  void otherLanguagesAreNoOtherPages() {
    Set<String> tags = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      tags.add(open("/partners/JP", "x" + i + ",qaa-" + i).header("ETag"));
    }
    assertThat(tags).hasSize(1);
    String tag = tags.iterator().next();
    assertThat(open("/partners/JP", "ja").header("ETag")).isNotEqualTo(tag);
    Response unchanged =
        given().header("Accept", "text/html").header("If-None-Match", tag).get("/partners/JP");
    assertThat(unchanged.statusCode()).isEqualTo(304);
    assertThat(unchanged.header("Content-Language")).isEqualTo("en");
  }

  private static Response open(String address, String accepted) {
    var request = given().redirects().follow(false).header("Accept", "text/html");
    return (accepted == null ? request : request.header("Accept-Language", accepted)).get(address);
  }
}
