package org.dialoguerelations.plans;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dialoguerelations.testing.ExplainingDriver;
import org.dialoguerelations.testing.Postgres;

@QuarkusTest
@TestProfile(PlansOnPostgresTest.Explained.class)
class PlansOnPostgresTest extends Plans {

  /** A PostgreSQL that says how it runs its queries. */
  public static class Explained extends Postgres {
    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
      settings.put("quarkus.datasource.jdbc.driver", ExplainingDriver.class.getName());
      return settings;
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
