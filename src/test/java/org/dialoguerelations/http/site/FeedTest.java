package org.dialoguerelations.http.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.Test;

/** What changed, as a feed. */
@QuarkusTest
@TestProfile(OwnData.class)
class FeedTest {

  private static final String FIRST =
      """
      documents:
        doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all of it}}
      partners:
        F1: {name: One, kind: STATE, sources: [doc/a]}
        F2: {name: Two, kind: STATE, sources: [doc/a]}
      """;
  private static final String SECOND =
      FIRST
          .replace("name: One", "name: \"<b>One</b> &amp; ]]> \\uFFFE\"")
          .replace("  F2: {name: Two, kind: STATE, sources: [doc/a]}\n", "");

  @Inject TestImports imports;

  @Test
  void itIsAsTheStandardHasIt() {
    imports.replace(FIRST, Instant.parse("2026-01-01T12:00:00Z"));
    imports.replace(SECOND, Instant.parse("2026-01-02T12:00:00Z"));
    Response answer = Browser.open("/changes.atom?code=F1,F2");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("application/atom+xml; charset=utf-8");
    assertThat(answer.header("ETag")).isNotBlank();
    String feed = answer.asString();
    assertThat(problems(feed)).isEmpty();
    XmlPath xml = XmlPath.from(feed);
    assertThat(xml.getString("feed.updated")).isEqualTo("2026-01-02T12:00:00Z");
    assertThat(xml.getString("feed.link.find { it.@rel == 'self' }.@href"))
        .isEqualTo(OwnData.ADDRESS + "/changes.atom?code=F1&code=F2");
    List<String> titles = xml.getList("feed.entry.title");
    assertThat(titles.subList(0, 2))
        .containsExactly("<b>One</b> &amp; ]]> \uFFFD (changed)", "Partner F2 (removed)");
    List<String> ids = xml.getList("feed.entry.id");
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
    List<String> links = xml.getList("feed.entry.link.@href");
    assertThat(links.subList(0, 2))
        .containsExactly(OwnData.ADDRESS + "/partners/F1", OwnData.ADDRESS + "/changes?code=F2");
    assertThat(problems(Browser.open("/changes.atom").asString())).isEmpty();
  }

  @Test
  void itIsFoundOnPagesAndHasAnAnswerBehindIt() {
    assertThat(Browser.open("/").asString())
        .contains("<link rel=\"alternate\" type=\"application/atom+xml\"");
    assertThat(given().get("/changes.atom?as=json").contentType()).startsWith("application/json");
    assertThat(Browser.open("/changes.atom?since=none").statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsNoFeedIsTold() {
    assertThat(problems("<feed xmlns='http://www.w3.org/2005/Atom'><title/></feed>"))
        .contains("missing required element");
  }

  private static String problems(String feed) {
    return RelaxNg.problems("atom/atom.rnc", feed);
  }
}
