package org.dialoguerelations.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One property takes GraphiQL away, and the page at {@code /} no longer leads to it. */
@QuarkusTest
@TestProfile(GraphiqlSwitchedOffTest.WithoutGraphiql.class)
class GraphiqlSwitchedOffTest {

  public static class WithoutGraphiql implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dialogue-relations.graphiql.enabled", "false");
    }
  }

  @Test
  void graphiqlIsGone() {
    assertThat(given().get("/graphiql/").statusCode()).isEqualTo(404);
    assertThat(given().get("/").asString()).doesNotContain("graphiql").contains("POST /graphql");
  }
}
