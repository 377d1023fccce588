package org.dialoguerelations.http.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.Test;

/** The first page shows what an operator's own data set has, and asks what it answers. */
@QuarkusTest
@TestProfile(OwnData.class)
class HomeOfOwnDataTest {

  private static final Pattern SECTION = Pattern.compile("<h2 id=\"(\\w+)\"");
  private static final Pattern QUESTION = Pattern.compile("<li><a href=\"([^\"]+)\">[^<]+\\?</a>");

  @Inject TestImports imports;

  @Test
  void itsQuestionsAndPicturesComeFromTheData() {
    imports.serve(Path.of("docs/reference/example"));
    String home = Browser.open("/").asString();
    assertThat(sections(home))
        .as("the example has no conflicts, and no figures of trade")
        .containsExactly("questions", "matrix", "events", "meetings");
    List<String> questions = QUESTION.matcher(home).results().map(match -> match.group(1)).toList();
    assertThat(questions).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    for (String address : questions) {
      assertThat(Browser.open(address.replace("&amp;", "&")).statusCode())
          .as(address)
          .isEqualTo(200);
    }
    assertThat(home).contains("<svg", "<table class=\"matrix").doesNotContain("ajcep");
  }

  @Test
  void graphiqlOpensWithQuestionsAboutTheData() {
    imports.serve(Path.of("docs/reference/example-eu-japan"));
    List<String> starters = starters();
    assertThat(starters).as("the example has no programmes").hasSize(7);
    assertThat(String.join("\n", starters)).doesNotContain("jaif", "ajcep", "jenesys");
    for (String starter : starters) {
      JsonNode answer = Graph.answer(starter, Map.of());
      assertThat(answer.toString()).as(starter).doesNotContain("errors", "warnings");
    }
    assertThat(Graph.answer(starters.get(0), Map.of()).at("/data/agreement/signatories/nodes"))
        .isNotEmpty();
  }

  @Test
  void graphiqlAsksNothingThatTheDataCannotAnswer() {
    imports.serve(
        "documents:\n  doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all}}\n");
    assertThat(starters()).hasSize(1);
  }

  private static List<String> starters() {
    String page = Browser.open("/graphiql/").asString();
    String text = page.replaceFirst("(?s).*<pre id=\"starters\" hidden>(.*)</pre>.*", "$1");
    return Pattern.compile("(?m)^(?=# )")
        .splitAsStream(text.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&"))
        .filter(starter -> !starter.isBlank())
        .toList();
  }

  @Test
  void whatTheDataDoNotHaveIsLeftOut() {
    imports.serve(
        "documents:\n  doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all}}\n");
    String home = Browser.open("/").asString();
    assertThat(sections(home)).containsExactly("questions");
    assertThat(home).contains("href=\"/documents\"><b>1</b>").doesNotContain("<svg", "<table");
  }

  private static List<String> sections(String html) {
    return SECTION.matcher(html).results().map(match -> match.group(1)).toList();
  }
}
