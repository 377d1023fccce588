package org.dialoguerelations.http.cache;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that wants a certain answer gets that one or none, wherever answers have tags. */
@QuarkusTest
class IfMatchTest {

  private static final String PARTNERS = "/graphql?query=%7Bpartners%7BtotalCount%7D%7D";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PARTNERS,
        "/graphql/schema.graphql",
        "/export/partners.csv",
        "/export/index.json",
        "/agreements/ajcep",
        "/changes.atom",
        "/assets/site.css",
        "/dataset.schema.json",
      })
  void theAnswerIsSentIfItIsTheOne(String path) {
    String tag = get(path).header("ETag");
    assertThat(get(path, "If-Match", tag).statusCode()).isEqualTo(200);
    assertThat(get(path, "If-Match", "*").statusCode()).isEqualTo(200);
    assertThat(get(path, "If-Match", "\"a\", " + tag).statusCode()).isEqualTo(200);
    assertThat(get(path, "If-Match", tag, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get(path, "If-Match", "\"a\"", "If-None-Match", "\"b\"").statusCode())
        .isEqualTo(412);
    for (String other : new String[] {"\"a\"", "W/" + tag, "a", ""}) {
      assertIsRefused(get(path, "If-Match", other));
      assertIsRefused(get(path, "If-Match", other, "If-None-Match", tag));
    }
  }

  @Test
  void aWeakTagIsThatOfNoAnswer() {
    String tag = get("/export/partners.xlsx").header("ETag");
    assertThat(tag).startsWith("W/");
    assertIsRefused(get("/export/partners.xlsx", "If-Match", tag));
    assertIsRefused(get("/export/partners.xlsx", "If-Match", tag, "If-None-Match", tag));
    assertThat(get("/export/partners.xlsx", "If-Match", "*").statusCode()).isEqualTo(200);
  }

  @Test
  void aPostHasNoTagThatCouldBeNamed() {
    String tag = get(PARTNERS).header("ETag");
    assertIsRefused(post("{ partners { totalCount } }", tag));
    assertThat(post("{ partners { totalCount } }", "*").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsRefusedAnywayIsRefusedForItsOwnReason() {
    assertThat(code(post("{ nothing }", "\"a\""))).isEqualTo("VALIDATION_FAILED");
    assertThat(code(get("/export/nothing.csv", "If-Match", "\"a\""))).isEqualTo("UNKNOWN_EXPORT");
    assertThat(get("/agreements/nothing", "If-Match", "\"a\"").statusCode()).isEqualTo(404);
  }

  /** There is no such date, so that it has to be ignored (RFC 9110, 13.1.4). */
  @Test
  void aDateAsksNothing() {
    String past = "Sat, 01 Jan 2000 00:00:00 GMT";
    assertThat(get(PARTNERS).header("Last-Modified")).isNull();
    assertThat(get(PARTNERS, "If-Unmodified-Since", past).statusCode()).isEqualTo(200);
    assertThat(get(PARTNERS, "If-Modified-Since", past).statusCode()).isEqualTo(200);
  }

  private static void assertIsRefused(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(code(answer)).isEqualTo("PRECONDITION_FAILED");
    assertThat(answer.header("ETag")).isNull();
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  private static String code(Response answer) {
    return answer.jsonPath().getString("errors[0].extensions.code");
  }

  private static Response get(String path, String... headers) {
    Map<String, String> sent = new java.util.HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      sent.put(headers[i], headers[i + 1]);
    }
    return given().urlEncodingEnabled(false).headers(sent).get(path);
  }

  private static Response post(String document, String wanted) {
    return given()
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .header("If-Match", wanted)
        .body(Graph.write(Map.of("query", document)))
        .post("/graphql");
  }
}
