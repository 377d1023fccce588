package org.dialoguerelations.bench.world;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

@QuarkusTest
@TestProfile(WorldOnH2Measurements.InAFile.class)
class WorldOnH2Measurements extends WorldMeasurements {

  public static class InAFile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        return Map.of(
            "dialogue-relations.dataset.path",
            dataset().toString(),
            "quarkus.datasource.jdbc.url",
            "jdbc:h2:file:" + FOLDER.resolve("h2-" + SIZE).toAbsolutePath());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  String database() {
    return "h2";
  }
}
