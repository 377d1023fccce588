package org.dialoguerelations.bench.world;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.dialoguerelations.testing.Postgres;

@QuarkusTest
@TestProfile(WorldOnPostgresMeasurements.OnPostgres.class)
class WorldOnPostgresMeasurements extends WorldMeasurements {

  public static class OnPostgres extends Postgres {
    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("dialogue-relations.dataset.path", dataset().toString());
        return settings;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  String database() {
    return "postgresql";
  }
}
