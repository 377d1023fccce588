package org.dialoguerelations.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * The service with switches that do not touch each other set to what is not their default. It is
 * built and started once for all tests of them.
 */
public class Switched implements QuarkusTestProfile {

  /** Where the service is found. */
  public static final String ADDRESS = "https://relations.example.org";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "dialogue-relations.cors.origins", "*",
        "dialogue-relations.graphiql.enabled", "false",
        "dialogue-relations.metrics.served", "false",
        "dialogue-relations.operations.automatic", "false",
        "dialogue-relations.public-url", ADDRESS,
        "quarkus.http.access-log.enabled", "true");
  }
}
