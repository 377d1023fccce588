package org.dialoguerelations.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * The service with little patience for slow clients and room for short answers only, which speaks
 * as the newest draft of GraphQL over HTTP says, and to pages of all origins.
 */
public class Narrow implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "dialogue-relations.limits.body-time", "0.3S",
        "dialogue-relations.limits.response-bytes", "1K",
        "dialogue-relations.limits.values", "20",
        "dialogue-relations.limits.unread-bytes", "64K",
        "dialogue-relations.limits.take-time", "0.5S",
        "dialogue-relations.cors.origins", "*",
        "dialogue-relations.http.status-codes", "newest",
        "quarkus.http.idle-timeout", "5S",
        // Streams that an attack has left open would be waited for.
        "quarkus.shutdown.timeout", "1S");
  }
}
