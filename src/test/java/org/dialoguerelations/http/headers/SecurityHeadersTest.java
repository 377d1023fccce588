package org.dialoguerelations.http.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dialoguerelations.testing.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers are told to be careful with each answer. */
@QuarkusTest
class SecurityHeadersTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/graphql", "/export/agreements.csv", "/q/health/live", "/nothing"})
  void eachAnswerHasItsDate(String path) {
    assertThat(Wire.exchange(Wire.request("GET " + path)).header("date"))
        .matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
  }

  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/errors",
        "/errors/TOO_DEEP",
        "/graphql",
        "/graphql/schema.graphql",
        "/graphiql/",
        "/graphiql/nothing",
        "/export/agreements.csv",
        "/export/nothing",
        "/nothing",
        "/q/nothing",
      })
  void eachAnswerHasThem(String path) {
    Response answer = given().get(path);
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; base-uri 'none'; form-action ")
        .contains("frame-ancestors 'none'");
    assertThat(answer.header("Server")).isNull();
    assertThat(answer.header("X-Powered-By")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphql", "/graphql/schema.graphql", "/export/agreements.csv"})
  void dataMayDoNothing(String path) {
    assertThat(given().get(path).header("Content-Security-Policy")).isEqualTo(NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/errors", "/errors/TOO_DEEP"})
  void pagesLoadOnlyWhatTheServiceHas(String path) {
    Response page = given().get(path);
    assertThat(page.header("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
                + "; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'");
    assertThat(page.asString())
        .doesNotContain("<style", "style=")
        .doesNotContainPattern("<script(?! type=\"application/ld\\+json\")");
  }

  @Test
  void graphiqlRunsItsOwnScriptsOnly() {
    Response page = given().get("/graphiql/");
    assertThat(page.header("Content-Security-Policy"))
        .contains("script-src 'self';", "connect-src 'self';", "style-src 'self';")
        .doesNotContain("unsafe-", "*", "https:");
    // Inline scripts and styles would not run.
    assertThat(page.asString())
        .doesNotContain("<script>", "<style", "style=")
        .doesNotContainPattern("(src|href)=\"https?:");
  }
}
