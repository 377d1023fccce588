package org.dialoguerelations.http.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.IntrospectionQueryBuilder;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/** What people ask keeps a good distance from the limits. */
@QuarkusTest
class RoomTest {

  private static final List<Path> FOLDERS =
      List.of(Path.of("src/test/resources/golden"), Path.of("src/main/resources/starters"));

  @Test
  void examplesCostAtMostHalfOfWhatIsAllowed() throws IOException {
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(name -> name.toString().endsWith(".graphql")).toList()) {
          JsonNode answer = reported(Files.readString(file));
          JsonNode cost = answer.path("extensions").path("cost");
          assertThat(answer.toString()).as("%s", file).doesNotContain("TOO_");
          assertThat(cost.path("requested").asLong() * 2)
              .as("%s", file)
              .isLessThanOrEqualTo(maximum());
        }
      }
    }
  }

  @Test
  void graphiqlMayAskForTheWholeSchema() {
    String introspection =
        IntrospectionQueryBuilder.build(
            IntrospectionQueryBuilder.Options.defaultOptions()
                .descriptions(true)
                .specifiedByUrl(true)
                .isOneOf(true)
                .directiveIsRepeatable(true)
                .schemaDescription(true)
                .inputValueDeprecation(true)
                .typeRefFragmentDepth(9));
    JsonNode answer = reported(introspection);
    assertThat(answer.has("errors")).as(answer.path("errors").toString()).isFalse();
    assertThat(answer.path("data").path("__schema").path("types").size()).isGreaterThan(50);
  }

  private static long maximum() {
    return reported("{ __typename }").path("extensions").path("cost").path("maximum").asLong();
  }

  private static JsonNode reported(String document) {
    return Graph.read(
        given()
            .contentType("application/json")
            .header("GraphQL-Cost", "report")
            .body(Graph.write(Map.of("query", document)))
            .post("/graphql")
            .asString());
  }
}
