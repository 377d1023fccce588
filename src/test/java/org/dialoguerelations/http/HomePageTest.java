package org.dialoguerelations.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/** The page at {@code /}, and what it leads to. */
@QuarkusTest
class HomePageTest {

  private static final Pattern STARTER = Pattern.compile("href=\"(/graphiql/\\?query=[^\"]+)\"");

  @Test
  void itShowsTheRevisionThatIsServed() {
    String revision = Graph.data("{ dataset { revision } }").at("/dataset/revision").asText();
    Response page = given().get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(page.asString()).contains("<code>" + revision + "</code>");
  }

  @Test
  void itsLinksLeadToGraphiqlAndTheSchema() {
    assertThat(given().get("/").asString())
        .contains("href=\"/graphiql/\"", "href=\"/graphql/schema.graphql\"");
    assertThat(given().get("/graphiql/").statusCode()).isEqualTo(200);
    assertThat(given().get("/graphql/schema.graphql").asString()).contains("type Agreement");
  }

  @Test
  void eachStarterQueryIsAnsweredWithoutErrors() throws IOException {
    List<String> documents = starters();
    assertThat(documents).hasSameSizeAs(files());
    documents.forEach(document -> assertThat(Graph.data(document)).isNotEmpty());
  }

  private static List<String> starters() {
    return STARTER
        .matcher(given().get("/").asString())
        .results()
        .map(match -> URI.create(match.group(1)).getRawQuery().substring("query=".length()))
        .map(query -> URLDecoder.decode(query, StandardCharsets.UTF_8))
        .toList();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/starters"))) {
      return files.filter(file -> file.toString().endsWith(".graphql")).toList();
    }
  }
}
