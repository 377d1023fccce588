package org.dialoguerelations.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.dialoguerelations.testing.Switched;
import org.junit.jupiter.api.Test;

/** One property takes the endpoint for agents away; that of the graph stays. */
@QuarkusTest
@TestProfile(Switched.class)
class McpSwitchedOffTest {

  @Test
  void theProtocolIsGone() {
    Response answer =
        given()
            .contentType("application/json")
            .body("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}")
            .post("/mcp");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
    assertThat(given().queryParam("query", "{__typename}").get("/graphql").statusCode())
        .isEqualTo(200);
  }
}
