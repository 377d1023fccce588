package org.dialoguerelations.http.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URI;
import java.nio.file.Path;
import org.dialoguerelations.testing.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What web developers use, against the package: the scripts of {@code src/test/clients} fail with
 * what does not hold, and with each warning of a library. They need node, as audits do.
 */
@QuarkusIntegrationTest
class ClientsIT {

  @TestHTTPResource("/graphql")
  URI endpoint;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apollo",
        "relay",
        "urql",
        "typed",
        "lint",
        "breaking",
        "mcp",
        "tables",
        "stitch",
        "editor"
      })
  void clientsWork(String script) {
    Node.require();
    String printed =
        new Node("clients")
            .run(
                script + ".mjs",
                endpoint.toString(),
                Path.of("CHANGELOG.md").toAbsolutePath().toString());
    assertThat(printed).as("nothing is left to say").isEmpty();
  }
}
