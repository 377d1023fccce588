package org.dialoguerelations.dataset.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.dataset.revision.DatasetRevisions;
import org.dialoguerelations.dataset.revision.WatchConfig;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.dialoguerelations.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the service does with the configured data set when it starts, on an empty and on a filled
 * database.
 */
@QuarkusTest
@TestProfile(OwnData.class)
class DatasetStartupTest {

  private static final String SMALL =
      """
      documents:
        doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all of it}}
      partners:
        P1: {name: One, kind: STATE, sources: [doc/a]}
      """;
  private static final String LARGER = SMALL + "  P2: {name: Two, kind: STATE, sources: [doc/a]}\n";
  private static final String BROKEN = LARGER.replace("name: Two", "nome: Two");

  @Inject DatasetRevisions revisions;
  @Inject DatasetReplacement replacement;
  @Inject Statements statements;
  @Inject LatestReport report;
  @Inject WatchConfig config;
  @TempDir Path folder;

  @BeforeEach
  void serveTheSmallDataSet() throws IOException {
    start(SMALL);
  }

  @AfterEach
  void forgetTheReport() {
    report.put(Optional.empty());
  }

  @Test
  void anUnchangedRevisionIsNotImportedAgain() throws IOException {
    Instant imported = revisions.current().orElseThrow().importedAt();
    long taken = statements.during(() -> start(SMALL));
    assertThat(taken).isEqualTo(1);
    assertThat(revisions.current().orElseThrow().importedAt()).isEqualTo(imported);
  }

  @Test
  void aNewRevisionTakesThePlaceOfTheOldOne() {
    String old = revisions.current().orElseThrow().revision();
    start(LARGER);
    assertThat(revisions.current().orElseThrow().revision()).isNotEqualTo(old);
    assertThat(partners()).isEqualTo(2);
    assertThat(Graph.data("{ dataset { counts { type count } } }").toString())
        .contains("{\"type\":\"Partner\",\"count\":2}");
  }

  @Test
  void aBrokenDataSetLeavesTheOldOneInPlace() {
    DatasetRevision before = revisions.current().orElseThrow();
    start(BROKEN);
    assertThat(revisions.current()).contains(before);
    assertThat(partners()).isEqualTo(1);
  }

  @Test
  void aBrokenDataSetOnAnEmptyDatabaseStopsTheStart() {
    empty();
    assertThatThrownBy(() -> start(BROKEN))
        .isInstanceOf(BrokenDatasetException.class)
        .hasMessageContaining("has 2 problems")
        .hasMessageContaining("data.yaml:5: partners.P2: needs 'name'")
        .hasMessageContaining("data.yaml:5: partners.P2.nome: unknown key");
    assertThat(revisions.current()).isEmpty();
    assertThat(Graph.errorCode(Graph.unasked("{ partners { totalCount } }")))
        .isEqualTo("DATA_UNAVAILABLE");
  }

  @Test
  void aMissingFolderStopsTheStartOfAnEmptyDatabase() {
    empty();
    DatasetFiles files = new DatasetFiles(() -> Optional.of(List.of(folder.resolve("nowhere"))));
    assertThatThrownBy(() -> startup(files).importConfigured())
        .isInstanceOf(BrokenDatasetException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void anotherDataSetStopsTheStartWhereNothingMayBeImported() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("data.yaml"), LARGER);
    DatasetFiles files = new DatasetFiles(() -> Optional.of(List.of(other)));
    assertThatThrownBy(() -> startup(files, AtStart.REQUIRE).importConfigured())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching(
            "the database holds data set \\w{64}, not \\w{64} from .*other, and nothing may be"
                + " imported into it");
    assertThat(partners()).isEqualTo(1);
  }

  @Test
  void filesAreReadAgainWhenTheyHaveChanged() throws IOException {
    FolderWatch watch =
        new FolderWatch(
            startup(files()),
            () -> Optional.of(List.of(folder)),
            config,
            new ImportSettings(AtStart.IMPORT, false));
    watch.look();
    Files.writeString(folder.resolve("more.yaml"), "partners:\n  P3: {name: Three, kind: STATE}\n");
    watch.look();
    assertThat(report.text()).as("an editor may still be writing").isEmpty();
    watch.look();
    assertThat(report.text().orElseThrow()).contains("more.yaml:2: partners.P3: needs 'sources'");
    assertThat(given().get("/data").asString())
        .contains("more.yaml:2: partners.P3: needs &#39;sources&#39;");
    assertThat(partners()).isEqualTo(1);
    Files.writeString(
        folder.resolve("more.yaml"),
        "partners:\n  P3: {name: Three, kind: STATE, iso: UK, sources: [doc/a]}\n");
    watch.look();
    watch.look();
    assertThat(partners()).isEqualTo(2);
    assertThat(report.text().orElseThrow()).contains("UNKNOWN_ISO_CODE");
    Files.delete(folder.resolve("more.yaml"));
    watch.look();
    watch.look();
    assertThat(partners()).isEqualTo(1);
    assertThat(report.text()).isEmpty();
    assertThat(given().get("/data").asString()).contains("What is complete");
  }

  private Void start(String yaml) {
    try {
      Files.writeString(folder.resolve("data.yaml"), yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    startup(files()).importConfigured();
    return null;
  }

  private DatasetStartup startup(DatasetFiles files) {
    return startup(files, AtStart.IMPORT);
  }

  private DatasetStartup startup(DatasetFiles files, AtStart atStart) {
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    return new DatasetStartup(
        files,
        revisions,
        new ReportedImport(replacement, clock),
        new ImportSettings(atStart, false),
        report);
  }

  private DatasetFiles files() {
    return new DatasetFiles(() -> Optional.of(List.of(folder)));
  }

  private void empty() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              revisions.getEntityManager().createQuery("delete from Subject").executeUpdate();
              revisions.deleteAll();
            });
  }

  private static int partners() {
    return Graph.data(Graph.unasked("{ partners { totalCount } }"))
        .at("/partners/totalCount")
        .asInt();
  }
}
