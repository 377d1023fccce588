package org.dialoguerelations.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service with a database of its own that may grow, and that says how it runs queries. */
public class Large implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.datasource.jdbc.url",
        TestDatabase.address("large"),
        "quarkus.datasource.jdbc.driver",
        ExplainingDriver.class.getName());
  }
}
