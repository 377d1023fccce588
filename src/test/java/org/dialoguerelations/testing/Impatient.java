package org.dialoguerelations.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service with little patience for slow clients, so that no test waits long. */
public class Impatient implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("dialogue-relations.limits.body-time", "0.3S", "quarkus.http.idle-timeout", "1S");
  }
}
