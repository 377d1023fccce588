package org.dialoguerelations.graph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dialoguerelations.bootstrap.ServiceProcess;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The package has the same schema, and says so in the same order in each process. */
@QuarkusIntegrationTest
class SchemaContractIT extends SchemaContractTest {

  /** What the package was built with; the tests before have compared it with what runs. */
  @Override
  String running() {
    return given().get("/graphql/schema.graphql").asString();
  }

  /** Answers are cached under strong tags, which name their bytes. */
  @Test
  @EnabledIf("isJar")
  void introspectionOfTwoProcessesIsEqualByteForByte() throws IOException {
    byte[] request =
        Wire.post(Graph.write(Map.of("query", IntrospectionQuery.INTROSPECTION_QUERY)));
    try (ServiceProcess other = ServiceProcess.start()) {
      assertThat(Wire.exchange(request).body()).isEqualTo(other.firstAnswer(request).body());
    }
  }

  static boolean isJar() {
    return Files.exists(Path.of("target/quarkus-app/quarkus-run.jar"));
  }
}
