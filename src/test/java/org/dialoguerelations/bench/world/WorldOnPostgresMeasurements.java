package org.dialoguerelations.bench.world;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.dialoguerelations.testing.TestDatabase;

@QuarkusTest
@TestProfile(WorldOnPostgresMeasurements.OnPostgres.class)
class WorldOnPostgresMeasurements extends WorldMeasurements {

  public static class OnPostgres implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        return Map.of(
            "dialogue-relations.dataset.path",
            dataset().toString(),
            "quarkus.datasource.jdbc.url",
            TestDatabase.address("world"));
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
