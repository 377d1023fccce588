package org.dialoguerelations.http.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.dialoguerelations.testing.Switched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of listed origins may read answers, others may not. */
@QuarkusTest
@TestProfile(Switched.class)
class CrossOriginTest {

  private static final String QUERY = "{ __typename }";

  @ParameterizedTest
  @ValueSource(
      strings = {"/graphql?query=%7Ba%7D", "/graphql/schema.graphql", "/export/agreements.csv"})
  void aListedOriginMayRead(String path) {
    Response answer = given().urlEncodingEnabled(false).header("Origin", Switched.ORIGIN).get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(Switched.ORIGIN);
    assertThat(answer.header("Access-Control-Expose-Headers"))
        .contains("ETag", "X-Request-Id", "Retry-After", "Dataset-Revision");
    assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
    assertThat(answer.headers().getValues("Vary"))
        .anySatisfy(value -> assertThat(value).containsIgnoringCase("origin"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "https://app.example.org.evil.example",
        "",
        "HTTPS://APP.EXAMPLE.ORG"
      })
  void anotherIsAnsweredButItsBrowserKeepsTheAnswer(String origin) {
    Response answer = given().header("Origin", origin).queryParam("query", QUERY).get("/graphql");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    assertThat(answer.headers().getValues("Vary"))
        .anySatisfy(value -> assertThat(value).containsIgnoringCase("origin"));
  }

  @Test
  void anAnswerWithoutOriginVariesToo() {
    Response answer = given().queryParam("query", QUERY).get("/graphql");
    assertThat(answer.headers().getValues("Vary"))
        .anySatisfy(value -> assertThat(value).containsIgnoringCase("origin"));
  }

  @Test
  void aPreflightNamesMethodsAndHeaders() {
    Response answer = preflight(Switched.ORIGIN);
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(Switched.ORIGIN);
    assertThat(answer.header("Access-Control-Allow-Methods").split(","))
        .containsExactlyInAnyOrder("GET", "HEAD", "POST");
    assertThat(answer.header("Access-Control-Allow-Headers").split(","))
        .contains("Content-Type", "Accept", "If-None-Match", "GraphQL-Cost", "X-Request-Id");
    assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("86400");
    assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
  }

  @Test
  void aPreflightOfAnotherIsAnOrdinaryRequestForOptions() {
    Response answer = preflight("https://evil.example");
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    assertThat(answer.header("Access-Control-Allow-Methods")).isNull();
    assertThat(answer.header("Allow")).contains("POST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/errors", "/graphiql/"})
  void pagesAreNotForOthers(String path) {
    assertThat(
            given()
                .header("Origin", Switched.ORIGIN)
                .get(path)
                .header("Access-Control-Allow-Origin"))
        .isNull();
  }

  private static Response preflight(String origin) {
    return given()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "content-type")
        .options("/graphql");
  }
}
