package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@TestProfile(OwnData.class)
class DatasetComparisonTest {

  private static final String OLD =
      """
      documents:
        doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all of it}}
      partners:
        P1: {name: One, kind: STATE, sources: [doc/a]}
        P2: {name: Two, kind: STATE, sources: [doc/a]}
        P3: {name: Three, kind: STATE, sources: [doc/a]}
      """;

  @Inject TestImports imports;
  @Inject DatasetComparison comparison;
  @TempDir Path folder;

  @BeforeEach
  void serveTheOldOne() {
    imports.serve(OLD);
  }

  @Test
  void theSameDataSetChangesNothing() {
    assertThat(changes(OLD + "# and a comment\n")).isEmpty();
  }

  @Test
  void recordsComeChangeAndGo() {
    assertThat(
            changes(
                OLD.replace("  P1: {name: One, kind: STATE, sources: [doc/a]}\n", "")
                        .replace("name: Two,", "name: Too, aliases: [Dos],")
                    + "  P4: {name: Four, kind: STATE, sources: [doc/a]}\n"))
        .containsExactly(
            "CHANGED Partner P2 [aliases, name]", "ADDED Partner P4 []", "REMOVED Partner P1 []");
  }

  @Test
  void aBrokenDataSetIsNotCompared() {
    assertThatThrownBy(() -> changes(OLD + "  P4: {nome: Four}\n"))
        .isInstanceOf(BrokenDatasetException.class);
  }

  private List<String> changes(String yaml) {
    try {
      Files.writeString(folder.resolve("data.yaml"), yaml);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    List<String> changes = new ArrayList<>();
    comparison.compare(
        DatasetFiles.folder(folder),
        change ->
            changes.add(
                "%s %s %s %s"
                    .formatted(change.kind(), change.type(), change.code(), change.keys())));
    return changes;
  }
}
