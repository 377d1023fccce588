package org.dialoguerelations.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text that people type into a search.
 *
 * @param group what is special about it
 * @param expected the codes of the records of which one is meant
 */
public record TypedQuery(String group, String text, List<String> expected) {

  private static final Path LIST = Path.of("src/test/resources/search/queries.tsv");

  public static List<TypedQuery> all() throws IOException {
    return Files.readAllLines(LIST).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(cells -> new TypedQuery(cells[0], cells[1], List.of(cells[2].split(" "))))
        .toList();
  }
}
