package org.dialoguerelations.plans;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.regex.Pattern;
import org.dialoguerelations.testing.ExplainingDriver;
import org.dialoguerelations.testing.TestDatabase;

@QuarkusTest
@TestProfile(PlansOnPostgresTest.Explained.class)
class PlansOnPostgresTest extends Plans {

  /** A database of its own, which says how it runs its queries. */
  public static class Explained implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.url",
          TestDatabase.address("plans"),
          "quarkus.datasource.jdbc.driver",
          ExplainingDriver.class.getName());
    }
  }

  @Override
  Pattern scan() {
    return Pattern.compile("Seq Scan on (\\w+)");
  }

  @Override
  Pattern index() {
    return Pattern.compile("Index (?:Only )?Scan (?:Backward )?(?:using|on) (\\w+)");
  }

  @Override
  String column() {
    return "PostgreSQL";
  }
}
