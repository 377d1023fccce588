package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.dataset.revision.DatasetRevisions;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.Dataset;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service does after an import that ended in the midst. */
@QuarkusTest
@TestProfile(OwnData.class)
class InterruptedImportTest {

  private static final String SMALL =
      """
      documents:
        doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all of it}}
      partners:
        P1: {name: One, kind: STATE, sources: [doc/a]}
      """;
  private static final int MANY = 3_000;
  private static final String LARGE =
      SMALL
          + IntStream.rangeClosed(2, MANY)
              .mapToObj("  P%1$d: {name: Number %1$d, kind: STATE, sources: [doc/a]}\n"::formatted)
              .collect(Collectors.joining());

  @Inject DatasetReplacement replacement;
  @Inject DatasetRevisions revisions;
  @Inject StoredRowStatements stored;
  @TempDir Path folder;

  /** The service is killed. */
  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  @BeforeEach
  void beginWithAnEmptyDatabase() {
    empty();
  }

  @AfterEach
  void serveASmallDataSet() throws IOException {
    empty();
    start(SMALL);
  }

  @Test
  void aFirstImportIsBegunAnew() throws IOException {
    assertThatThrownBy(() -> dieIn(LARGE)).hasRootCauseInstanceOf(Death.class);
    assertThat(revisions.current()).isEmpty();
    assertThat(storedRows()).as("what was left").isGreaterThan(1_000);
    start(SMALL);
    assertThat(revisions.current()).isPresent();
    assertThat(storedRows()).isEqualTo(2);
    assertThat(partners()).isEqualTo(1);
  }

  @Test
  void theSameDataSetIsImportedAfterIt() throws IOException {
    assertThatThrownBy(() -> dieIn(LARGE)).hasRootCauseInstanceOf(Death.class);
    start(LARGE);
    assertThat(partners()).isEqualTo(MANY);
  }

  @Test
  void aReplacementIsAsIfItHadNotBegun() throws IOException {
    start(SMALL);
    DatasetRevision before = revisions.current().orElseThrow();
    assertThatThrownBy(() -> dieIn(LARGE)).hasRootCauseInstanceOf(Death.class);
    assertThat(revisions.current()).contains(before);
    assertThat(storedRows()).isEqualTo(2);
    assertThat(partners()).isEqualTo(1);
  }

  @Test
  void anImportEndsWhenItIsStopped() throws IOException {
    start(SMALL);
    DatasetRevision before = revisions.current().orElseThrow();
    Files.writeString(folder.resolve("data.yaml"), LARGE);
    Dataset large = new DatasetFiles(() -> Optional.of(List.of(folder))).read();
    AtomicReference<ImportProgress> progress = new AtomicReference<>();
    AtomicInteger asked = new AtomicInteger();
    // Each look at the clock takes ten milliseconds; the first line comes after five seconds.
    InstantSource clock = () -> Instant.ofEpochMilli(10L * asked.incrementAndGet());
    progress.set(new ImportProgress(clock, line -> progress.get().stop()));
    assertThatThrownBy(
            () -> replacement.replace(large, large.revision(), Instant.EPOCH, progress.get()))
        .isInstanceOf(ImportStoppedException.class);
    assertThat(asked).hasValueLessThan(MANY);
    assertThat(revisions.current()).contains(before);
    assertThat(partners()).isEqualTo(1);
  }

  @Test
  void aBrokenFirstDataSetLeavesNothing() {
    assertThatThrownBy(() -> start(LARGE.replace("Number " + MANY + ",", "[],")))
        .isInstanceOf(BrokenDatasetException.class);
    assertThat(revisions.current()).isEmpty();
    assertThat(storedRows()).isZero();
  }

  private void start(String yaml) throws IOException {
    start(yaml, InstantSource.fixed(Instant.EPOCH));
  }

  private void dieIn(String yaml) throws IOException {
    start(yaml, new LastClock(2 * MANY - 100));
  }

  private void start(String yaml, InstantSource clock) throws IOException {
    Files.writeString(folder.resolve("data.yaml"), yaml);
    DatasetFiles files = new DatasetFiles(() -> Optional.of(List.of(folder)));
    ReportedImport imports = new ReportedImport(replacement, clock);
    new DatasetStartup(
            files,
            revisions,
            imports,
            new ImportSettings(AtStart.IMPORT, false),
            new LatestReport())
        .importConfigured();
  }

  private void empty() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              stored.delete();
              revisions.deleteAll();
            });
  }

  private long storedRows() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                revisions
                    .getEntityManager()
                    .createQuery("select count(*) from Subject", Long.class)
                    .getSingleResult());
  }

  private static int partners() {
    return Graph.data(Graph.unasked("{ partners { totalCount } }"))
        .at("/partners/totalCount")
        .asInt();
  }

  /** Is asked once for each record that is found, and once for each that is read. */
  private static final class LastClock implements InstantSource {

    private int left;

    LastClock(int left) {
      this.left = left;
    }

    @Override
    public Instant instant() {
      if (--left < 0) {
        throw new Death();
      }
      return Instant.EPOCH;
    }
  }
}
