package org.dialoguerelations.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder with a data set of a test's own. */
public final class TemporaryDataset {

  private TemporaryDataset() {}

  /**
   * Writes one file into a new folder, and answers the settings with which the service serves it
   * from a database of its own.
   */
  public static Map<String, String> settings(String name, String yaml) {
    try {
      Path folder = Files.createTempDirectory("dataset-" + name);
      Files.writeString(folder.resolve(name + ".yaml"), yaml);
      return Map.of(
          "dialogue-relations.dataset.path",
          folder.toString(),
          "quarkus.datasource.jdbc.url",
          TestDatabase.address(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
