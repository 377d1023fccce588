package org.dialoguerelations.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One fact of the inventory of the five documents; what it says is not repeated here.
 *
 * @param document the code of its document
 * @param locator the label of the place in it
 */
record Fact(String id, String kind, String document, String locator) {

  static final Path FOLDER = Path.of("src/test/resources/coverage");

  static List<Fact> all() {
    try {
      return Files.readAllLines(FOLDER.resolve("facts.tsv")).stream()
          .map(line -> line.split("\t", -1))
          .map(cells -> new Fact(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
