package org.dialoguerelations.http.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/**
 * The audits of {@code graphql-http}, all of them. They need node, as a continuous build has it; on
 * another machine without it they are skipped.
 */
@QuarkusTest
class AuditTest {

  private static final int AUDITS = 61;

  @TestHTTPResource("/graphql")
  URI endpoint;

  @Test
  void theLockNamesNoRegistry() throws IOException {
    assertThat(Files.readString(Path.of("src/test/node/package-lock.json")))
        .contains("integrity")
        .doesNotContain("resolved", "://");
  }

  @Test
  void eachAuditPasses() {
    if (System.getenv("CI") == null) {
      assumeThat(Node.isThere()).as("node is on the PATH").isTrue();
    }
    JsonNode results = Graph.read(Node.run("audit.mjs", endpoint.toString()));
    assertThat(results).hasSize(AUDITS);
    assertThat(results)
        .as("audits that do not pass")
        .filteredOn(result -> !result.path("status").asText().equals("ok"))
        .isEmpty();
  }
}
