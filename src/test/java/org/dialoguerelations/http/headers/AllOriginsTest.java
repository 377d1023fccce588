package org.dialoguerelations.http.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.dialoguerelations.testing.Narrow;
import org.junit.jupiter.api.Test;

/** An asterisk lets all origins read: the same answer for each of them. */
@QuarkusTest
@TestProfile(Narrow.class)
class AllOriginsTest {

  @Test
  void anyOriginMayRead() {
    Response answer =
        given()
            .header("Origin", "https://any.example")
            .queryParam("query", "{ __typename }")
            .get("/graphql");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
    assertThat(answer.headers().getValues("Vary")).doesNotContain("Origin", "origin");
  }

  /** A cache on the way hands it to pages, and nothing tells it that they are another case. */
  @Test
  void whoeverAsksTheAnswerMayBeReadByAll() {
    Response answer = given().queryParam("query", "{ __typename }").get("/graphql");
    assertThat(answer.header("Cache-Control")).startsWith("public");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "X-Request-Id");
  }

  @Test
  void anErrorIsReadableToo() {
    Response answer = given().header("Origin", "https://any.example").body("x").post("/graphql");
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
  }
}
