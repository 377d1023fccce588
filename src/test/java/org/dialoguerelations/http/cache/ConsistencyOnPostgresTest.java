package org.dialoguerelations.http.cache;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.dialoguerelations.testing.Postgres;

/** The same on a real PostgreSQL. */
@QuarkusTest
@TestProfile(ConsistencyOnPostgresTest.CachingOnPostgres.class)
class ConsistencyOnPostgresTest extends ConsistencyTest {

  public static class CachingOnPostgres extends Postgres {
    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
      settings.put("dialogue-relations.cache.answer-bytes", "1M");
      settings.put("dialogue-relations.recall.bytes", "1M");
      return settings;
    }
  }
}
