package org.dialoguerelations.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.dialoguerelations.testing.Switched;
import org.junit.jupiter.api.Test;

/** One property takes GraphiQL away, and the page at {@code /} no longer leads to it. */
@QuarkusTest
@TestProfile(Switched.class)
class GraphiqlSwitchedOffTest {

  @Test
  void graphiqlIsGone() {
    assertThat(given().get("/graphiql/").statusCode()).isEqualTo(404);
    assertThat(given().get("/").asString()).doesNotContain("graphiql").contains("POST /graphql");
  }
}
