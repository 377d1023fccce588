package org.dialoguerelations.http.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The audits of {@code graphql-http}, all of them. They need node, as a continuous build has it; on
 * another machine without it they are skipped.
 */
@QuarkusTest
class AuditTest {

  private static final int AUDITS = 61;

  @TestHTTPResource("/graphql")
  URI endpoint;

  @ParameterizedTest
  @ValueSource(strings = {"node", "clients"})
  void theLockNamesNoRegistry(String folder) throws IOException {
    assertThat(Files.readString(Path.of("src/test", folder, "package-lock.json")))
        .contains("integrity")
        .doesNotContain("\"resolved\"");
  }

  @Test
  void eachAuditPasses() {
    Node.require();
    JsonNode results = Graph.read(new Node("node").run("audit.mjs", endpoint.toString()));
    assertThat(results).hasSize(AUDITS);
    assertThat(results)
        .as("audits that do not pass")
        .filteredOn(result -> !result.path("status").asText().equals("ok"))
        .isEmpty();
  }
}
