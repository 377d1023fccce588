package org.dialoguerelations.http.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Pattern;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How pages are asked for and answered. */
@QuarkusTest
class SitePagesTest {

  private static final Pattern BEHIND = Pattern.compile("href=\"(/graphql\\?documentId=[^\"]+)\"");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/agreements",
        "/agreements/ajcep",
        "/agreements/ajcep?on=2009-07-01",
        "/changes",
        "/conflicts",
        "/data",
        "/dialogue-relations",
        "/dialogue-relations/asean-japan",
        "/documents",
        "/meetings",
        "/mechanisms",
        "/milestones",
        "/partners/KH",
        "/people",
        "/programmes",
        "/ratifications",
        "/search",
        "/search?q=ajcep",
        "/statistics",
        "/timeline"
      })
  void aPageIsThereOnceAndThenUnchanged(String address) {
    Response page = Browser.open(address);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "style-src 'self'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.header("Cache-Control")).contains("max-age=");
    assertThat(page.header("Vary")).contains("Accept");
    String tag = page.header("ETag");
    assertThat(tag).isNotBlank();
    Response again = given().accept("text/html").header("If-None-Match", tag).get(address);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(given().accept("text/html").head(address).statusCode()).isEqualTo(200);
    assertThat(given().post(address).statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @CsvSource({
    "/agreements/AJCEP, /agreements/ajcep",
    "/partners/Cambodia, /partners/KH",
    "/partners/kh, /partners/KH"
  })
  void anotherNameLeadsToTheRecord(String address, String record) {
    Response answer = Browser.open(address + "?on=2009-07-01");
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.header("Location")).startsWith(record);
  }

  @Test
  void anUnknownCodeShowsWhatIsNear() {
    Response answer = Browser.open("/agreements/ajcepp");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.asString()).contains("href=\"/agreements/ajcep\"");
    assertThat(Browser.open("/agreements/%3Cscript%3E").statusCode()).isEqualTo(404);
    assertThat(given().accept("application/json").get("/agreements/none-such").asString())
        .contains("\"code\":\"NOT_FOUND\"");
  }

  @Test
  void theAnswerIsJsonForWhoAsksForIt() {
    Response json = given().accept("application/json").get("/agreements/ajcep");
    assertThat(json.contentType()).isEqualTo("application/json; charset=utf-8");
    assertThat(Graph.read(json.asString()).at("/data/record/code").asText()).isEqualTo("ajcep");
    assertThat(given().get("/agreements/ajcep?as=json").asString()).isEqualTo(json.asString());
    assertThat(given().accept("image/png").get("/agreements/ajcep").statusCode()).isEqualTo(406);
  }

  @Test
  void theQueryBehindAPageIsAnsweredByItsIdentifier() {
    String address =
        BEHIND
            .matcher(Browser.open("/agreements/ajcep").asString())
            .results()
            .map(match -> match.group(1).replace("&amp;", "&"))
            .findFirst()
            .orElseThrow();
    JsonNode answer =
        Graph.read(
            given().urlEncodingEnabled(false).accept("application/json").get(address).asString());
    assertThat(answer.at("/data/record/code").asText()).isEqualTo("ajcep");
    assertThat(answer.has("errors")).isFalse();
  }

  @Test
  void theDayDecides() {
    String before =
        Browser.open("/ratifications?agreements=ajcep&partners=KH&on=2009-07-01").asString();
    String after =
        Browser.open("/ratifications?agreements=ajcep&partners=KH&on=2010-07-01").asString();
    assertThat(before).contains("– no</span>").doesNotContain("✓ in force</span></summary>");
    assertThat(after).contains("✓ in force</span></summary>");
  }

  @Test
  void hitsThatLackWordsAreToldApart() {
    assertThat(Browser.open("/search?q=hashimoto+doctrine").asString())
        .doesNotContain("No record has all of these words", "without: ");
    assertThat(Browser.open("/search?q=hashimoto+doctrine+xyzzy+qwert").asString())
        .contains("No record has all of these words", "without: xyzzy, qwert</span>");
    assertThat(Browser.open("/search?q=xyzzy").asString())
        .contains("No record has any of these words");
  }

  @Test
  void aListIsFilteredOrderedAndPaged() {
    String list = Browser.open("/agreements?kind=TREATY&kind=PROTOCOL&order=TITLE").asString();
    assertThat(list)
        .contains(
            "value=\"TREATY\" checked",
            "<option value=\"TITLE\" selected>",
            "/export/agreements.csv?filter=%7B%22kind%22");
    String next =
        Browser.links(Browser.open("/documents").asString()).stream()
            .filter(address -> address.contains("after="))
            .findFirst()
            .orElseThrow();
    String second = Browser.open(next).asString();
    assertThat(second).contains("rel=\"prev\"", "rel=\"next\"");
    String back =
        Browser.links(second).stream()
            .filter(address -> address.contains("before="))
            .findFirst()
            .orElseThrow();
    assertThat(Browser.open(back).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/agreements?kind=NONE",
        "/agreements?order=x",
        "/agreements?hasConflict=perhaps",
        "/agreements?adopted.from=2009-13-45",
        "/agreements?first=ten",
        "/agreements?after=x",
        "/agreements?text=%FF",
        "/agreements?order=TITLE&order=CODE",
        "/agreements/ajcep?on=0000-00-00",
        "/ratifications?on=yesterday",
        "/timeline?kind=%3Cscript%3E"
      })
  void aWrongParameterIsToldOnAPage(String address) {
    Response answer = Browser.open(address);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.asString()).contains("/errors/").doesNotContain("<script");
  }
}
