package org.dialoguerelations.http.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dialoguerelations.dataset.importing.TestImports;
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
