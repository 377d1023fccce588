package org.dialoguerelations.http.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Node;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;
import org.junit.jupiter.api.Test;

/** The schema as a file is what clients in JavaScript read, and what introspection says. */
@QuarkusTest
class SchemaFileTest {

  private static final String FILE = "/graphql/schema.graphql";

  @TestHTTPResource("/graphql")
  URI endpoint;

  @Test
  void graphqlJsReadsTheFileAndFindsNoDifferenceToIntrospection() {
    Node.require();
    JsonNode result = Graph.read(new Node("node").run("schema.mjs", endpoint.toString()));
    assertThat(result.get("mistakes")).isEmpty();
    assertThat(result.get("same").asBoolean()).isTrue();
  }

  @Test
  void scalarsSayHowTheirValuesAreWritten() {
    assertThat(given().get(FILE).asString())
        .contains("scalar Date @specifiedBy(url : \"https://scalars.graphql.org/")
        .contains("scalar DateTime @specifiedBy(")
        .contains("scalar BigDecimal @specifiedBy(");
  }

  @Test
  void onlyDirectivesThatDoSomethingAreListed() {
    JsonNode directives =
        Graph.data("{ __schema { directives { name } } }").at("/__schema/directives");
    assertThat(directives)
        .extracting(directive -> directive.get("name").asText())
        .containsExactly("deprecated", "include", "skip", "specifiedBy");
  }

  @Test
  void aDirectiveThatWouldDoNothingIsRefused() {
    for (String document :
        new String[] {
          "{ ... @defer { __typename } }",
          "query @experimental_disableErrorPropagation { __typename }",
        }) {
      assertThat(Graph.answer(document, Map.of()).path("errors"))
          .extracting(error -> error.get("message").asText())
          .anyMatch(message -> message.startsWith("Unknown directive '"));
    }
  }

  @Test
  void theFileIsCompressedAndNotSentAgainToThoseWhoHoldIt() {
    Response compressed = given().header("Accept-Encoding", "gzip").get(FILE);
    assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(compressed.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
    String tag = compressed.header("ETag");
    Response again =
        given().header("Accept-Encoding", "gzip").header("If-None-Match", tag).get(FILE);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asString()).isEmpty();
    WireAnswer plain;
    try (Wire wire = Wire.open()) {
      wire.send(Wire.request("HEAD " + FILE));
      plain = wire.answer(false);
    }
    assertThat(plain.status()).isEqualTo(200);
    assertThat(plain.header("etag")).isNotEqualTo(tag);
    assertThat(plain.header("content-length"))
        .isEqualTo(Integer.toString(given().get(FILE).asByteArray().length));
  }
}
