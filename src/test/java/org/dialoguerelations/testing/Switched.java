package org.dialoguerelations.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * The service with the built-in data set, and with switches that do not touch each other set to
 * what is not their default in tests. Who replaces the data set puts it back.
 */
public class Switched implements QuarkusTestProfile {

  /** An origin whose pages may read answers. */
  public static final String ORIGIN = "https://app.example.org";

  /** The folder of trusted documents. */
  public static final String TRUSTED = "src/test/resources/trusted";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.datasource.jdbc.url", TestDatabase.address("switched"),
        "dialogue-relations.cache.answer-bytes", "1M",
        "dialogue-relations.recall.bytes", "16M",
        "dialogue-relations.cors.origins", ORIGIN + ", http://localhost:3000",
        "dialogue-relations.graphiql.enabled", "false",
        "dialogue-relations.mcp.enabled", "false",
        "dialogue-relations.metrics.served", "false",
        "dialogue-relations.operations.automatic", "false",
        "dialogue-relations.operations.trusted", TRUSTED,
        "quarkus.http.access-log.enabled", "true");
  }
}
