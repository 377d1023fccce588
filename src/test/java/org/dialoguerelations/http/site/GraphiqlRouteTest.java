package org.dialoguerelations.http.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphiQL: a page that is looked at anew, and files that are kept. */
@QuarkusTest
class GraphiqlRouteTest {

  private static final Pattern FILE = Pattern.compile("\"(/graphiql/[0-9a-f]{32}/[a-z.]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"/graphiql", "/graphiql/", "/graphiql?query=%7B__typename%7D"})
  void thePageHasTheStarters(String address) {
    Response page = given().urlEncodingEnabled(false).get(address);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.header("Cache-Control")).isEqualTo("public, no-cache");
    assertThat(page.asString())
        .contains("<html lang=\"en\">", "<title>GraphiQL", "name=\"viewport\"")
        .contains("query Ratifications(", "query Search(", "&quot;ajcep&quot;");
  }

  @Test
  void itsFilesAreCompressedAndKept() {
    List<String> files =
        FILE.matcher(given().get("/graphiql/").asString())
            .results()
            .map(file -> file.group(1))
            .toList();
    assertThat(files).hasSize(3);
    for (String file : files) {
      WireAnswer packed = Wire.exchange(Wire.request("GET " + file, "Accept-Encoding: gzip"));
      assertThat(packed.header("content-encoding")).isEqualTo("gzip");
      assertThat(packed.header("cache-control")).isEqualTo("public, max-age=31536000, immutable");
      Response plain = given().header("Accept-Encoding", "identity").get(file);
      assertThat(plain.asByteArray().length)
          .isGreaterThan(2 * Integer.parseInt(packed.header("content-length")));
      assertThat(plain.asString()).doesNotContain("sourceMappingURL");
    }
  }

  @Test
  void anotherHashIsNotFound() {
    assertThat(given().get("/graphiql/" + "0".repeat(32) + "/graphiql.js").statusCode())
        .isEqualTo(404);
  }
}
