package org.dialoguerelations.http.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*)</style>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/errors",
        "/errors/TOO_DEEP",
        "/graphql",
        "/graphql/schema.graphql",
        "/graphiql/",
        "/graphiql/render.js",
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
    assertThat(answer.header("Content-Security-Policy")).startsWith(NOTHING);
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
  void pagesMayHaveTheirOneStyle(String path) throws NoSuchAlgorithmException {
    Response page = given().get(path);
    Matcher style = STYLE.matcher(page.asString());
    assertThat(style.find()).isTrue();
    assertThat(page.header("Content-Security-Policy"))
        .isEqualTo(NOTHING + "; style-src 'sha256-%s'".formatted(sha256(style.group(1))));
    assertThat(page.asString()).doesNotContain("<script", "style=");
  }

  @Test
  void graphiqlRunsItsOwnScriptsOnly() {
    Response page = given().get("/graphiql/");
    assertThat(page.header("Content-Security-Policy"))
        .contains("script-src 'self';", "connect-src 'self';")
        .doesNotContain("unsafe-eval", "*", "https:");
    // Inline scripts would not run.
    assertThat(page.asString()).doesNotContain("<script>").doesNotContainPattern("src=\"https?:");
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
