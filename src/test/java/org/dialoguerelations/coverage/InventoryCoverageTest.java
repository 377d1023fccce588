package org.dialoguerelations.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Counts which facts of the inventory stand in typed fields, which only in notes, and which not at
 * all.
 */
class InventoryCoverageTest {

  private static final Logger LOG = Logger.getLogger(InventoryCoverageTest.class);
  private static final WrittenDataset DATASET = new WrittenDataset();
  private static final Map<String, Fact> FACTS =
      Fact.all().stream().collect(Collectors.toMap(Fact::id, Function.identity()));
  private static final Map<String, List<String>> POINTERS = new TreeMap<>();

  @BeforeAll
  static void readPointers() throws IOException {
    try (Stream<Path> files = Files.list(Fact.FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).toList()) {
        for (String line : Files.readAllLines(file)) {
          String[] cells = line.split(",", 2);
          POINTERS
              .computeIfAbsent(cells[0], id -> new ArrayList<>())
              .addAll(List.of(cells[1].trim().split(" +")));
        }
      }
    }
  }

  @Test
  void everyFactIsRepresentedAndFewOnlyAsNotes() {
    assertThat(FACTS).hasSize(981);
    Set<String> missing =
        FACTS.keySet().stream().filter(id -> !POINTERS.containsKey(id)).collect(Collectors.toSet());
    long notes =
        POINTERS.values().stream()
            .filter(pointers -> pointers.stream().allMatch(pointer -> pointer.contains("/notes/")))
            .count();
    LOG.infof(
        "Facts of the inventory: %d in typed fields, %d as notes, %d not at all",
        POINTERS.size() - notes, notes, missing.size());
    assertThat(missing).isEmpty();
    assertThat(notes).isLessThan(FACTS.size() / 5);
  }

  @Test
  void everyPointerLeadsToAPlaceThatCitesTheFactsParagraph() {
    Map<String, String> wrong = new LinkedHashMap<>();
    POINTERS.forEach(
        (id, pointers) ->
            pointers.forEach(
                pointer ->
                    DATASET
                        .citations(pointer)
                        .ifPresentOrElse(
                            citations -> {
                              if (citations.stream().noneMatch(place -> cites(place, id))) {
                                wrong.put(id + " " + pointer, "cites only " + citations);
                              }
                            },
                            () -> wrong.put(id + " " + pointer, "leads nowhere"))));
    assertThat(wrong).isEmpty();
  }

  /**
   * A citation can only name a declared place, and only places that the documents have are
   * declared.
   */
  @Test
  void theDeclaredPlacesAreThoseThatTheDocumentsHave() {
    Map<String, Set<String>> found =
        FACTS.values().stream()
            .collect(
                Collectors.groupingBy(
                    Fact::document, Collectors.mapping(Fact::locator, Collectors.toSet())));
    assertThat(found).hasSize(5);
    found.forEach((document, labels) -> assertThat(DATASET.labels(document)).isEqualTo(labels));
  }

  private static boolean cites(String place, String id) {
    Fact fact = FACTS.get(id);
    String[] parts = place.split("/", 2);
    return fact.document().equals(parts[0])
        && DATASET.label(parts[0], parts[1]).filter(fact.locator()::equals).isPresent();
  }
}
