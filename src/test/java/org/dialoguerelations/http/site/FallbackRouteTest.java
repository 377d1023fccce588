package org.dialoguerelations.http.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outside our routes, and when one fails, nobody learns how the service is made. */
@QuarkusTest
class FallbackRouteTest {

  private static final String NOT_FOUND =
      "{\"errors\":[{\"message\":\"There is nothing at this address.\",\"extensions\":{\"code\":\"NOT_FOUND\",\"documentation\":\"/errors/NOT_FOUND\"}}]}";

  /** Routes that fail, each in its way. */
  @Singleton
  static class Failing {
    void register(@Observes Router router) {
      router
          .get("/test/throws")
          .handler(
              context -> {
                throw new IllegalStateException("select secret from /etc/passwd");
              });
      router
          .get("/test/throws-on-worker")
          .blockingHandler(
              context -> {
                throw new IllegalStateException("select secret from /etc/passwd");
              });
      router.get("/test/fails").handler(context -> context.fail(418, new Exception("secret")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/q",
        "/q/dev",
        "/graphql/nothing",
        "/graphiql/nothing",
        "/exports",
        "/index.html",
        "/META-INF/",
        "/application.properties"
      })
  void thereIsNothing(String path) {
    Response answer = given().get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.contentType()).isEqualTo("application/json; charset=utf-8");
    assertThat(answer.asString()).isEqualTo(NOT_FOUND);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(given().head(path).statusCode()).isEqualTo(404);
    assertThat(given().post(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aBrowserIsShownAPage() {
    Response answer = given().accept("text/html,*/*;q=0.8").get("/<b>nothing</b>");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.asString())
        .contains("<h1>There is nothing at this address.</h1>")
        .doesNotContain("<b>", "%3Cb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/test/throws", "/test/throws-on-worker"})
  void aFailureIsMaskedWithTheNameOfTheRequest(String path) {
    Response answer = given().header("X-Request-Id", "failing").get(path);
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.asString())
        .isEqualTo(
            "{\"errors\":[{\"message\":\"Something went wrong inside the service.\",\"extensions\":{\"code\":\"INTERNAL_ERROR\",\"documentation\":\"/errors/INTERNAL_ERROR\",\"requestId\":\"failing\"}}]}");
    assertThat(given().accept("text/html").get(path).asString())
        .contains("Something went wrong inside the service.")
        .doesNotContain("secret", "Exception", "passwd");
  }

  @Test
  void aRefusalByTheFrameworkIsARefusalOfOurs() {
    assertThat(given().get("/test/fails").asString())
        .contains("\"code\":\"INVALID_REQUEST\"")
        .doesNotContain("secret");
  }
}
