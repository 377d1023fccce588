package org.dialoguerelations.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dialoguerelations.testing.Extent;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** An import is killed at a random moment; what is in the database then is the old or the new. */
@EnabledIfSystemProperty(named = "cluster", matches = "true")
class KilledImportIT {

  private static final Logger LOG = Logger.getLogger(KilledImportIT.class);
  private static final int KILLS = Integer.getInteger("kills", Extent.of(4, 50));
  private static final long SEED = Long.getLong("kills.seed", System.nanoTime());

  /** Each so many times, the database is empty before. */
  private static final int FIRST_IMPORTS = 4;

  /** Each so many times, the next import is left alone, and the job {@code diff} looks. */
  private static final int THOROUGH = 5;

  /** Each so many times, the moment may also lie before the import has begun to write. */
  private static final int EARLY = 5;

  /** The exit code of a process that ended by the signal 15. */
  private static final int TERMINATED = 128 + 15;

  private static final String DATABASE = "dialogue";
  private static final Path LOGS = Path.of("target/cluster");

  /** What was found after a kill. */
  private enum Found {
    NOTHING,
    OLD,
    NEW,
    ENDED_BEFORE
  }

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final Map<String, TableSums> undisturbed = new HashMap<>();
  private final Map<Found, Integer> found = new EnumMap<>(Found.class);
  private PostgresServer postgres;
  private Program program;
  private long noticed;
  private Duration start = Duration.ZERO;
  private Duration writing = Duration.ZERO;

  @BeforeEach
  void start() {
    postgres = PostgresServer.start(folder);
    program = Program.on(postgres.create(DATABASE), LOGS);
  }

  @AfterEach
  void stop() {
    postgres.close();
  }

  @Test
  void whatIsThereAfterAKillIsTheOldOrTheNew() {
    WrittenDataset one = WrittenDataset.of(new NumberedDataset(1, 3_000), folder);
    WrittenDataset two = WrittenDataset.of(new NumberedDataset(2, 3_100), folder);
    List.of(one, two).forEach(this::importUndisturbed);
    assertThat(program.run("import", one.folder()).exitCode()).isZero();
    Optional<WrittenDataset> there = Optional.of(one);
    for (int i = 1; i <= KILLS; i++) {
      if (i % FIRST_IMPORTS == 0) {
        postgres.execute(DATABASE, "delete from subject", "delete from dataset_revision");
        there = Optional.empty();
      }
      WrittenDataset next = there.equals(Optional.of(one)) ? two : one;
      there = kill(next, there, i % EARLY == 0);
      if (i % THOROUGH == 0 || i % FIRST_IMPORTS == 0 || i == KILLS) {
        there.ifPresent(this::assertNoDifference);
        importAgain(next);
        there = Optional.of(next);
      }
      LOG.infof("%d of %d kills: %s", i, KILLS, found);
    }
    LOG.infof(
        "%d kills, seed %d; an import of %d ms began to write after %d ms; found: %s;"
            + " the server noticed within %d ms",
        KILLS, SEED, start.plus(writing).toMillis(), start.toMillis(), found, noticed);
  }

  @Test
  void anImportThatIsAskedToEndDoesSo() {
    WrittenDataset large = WrittenDataset.of(new NumberedDataset(1, 20_000), folder);
    RunningJob job = program.begin("import", large.folder());
    job.importing().join();
    assertThat(job.stop().exitCode()).isEqualTo(TERMINATED);
    assertThat(TableSums.revision(postgres, DATABASE)).isEmpty();
  }

  /** What is there afterwards. */
  private Optional<WrittenDataset> kill(
      WrittenDataset next, Optional<WrittenDataset> old, boolean early) {
    RunningJob job = program.begin("import", next.folder());
    if (!early) {
      job.importing().join();
    }
    Duration most = early ? start.plus(writing) : writing;
    boolean killed = job.killAfter(Duration.ofNanos(random.nextLong(most.toNanos() * 5 / 4)));
    long begin = System.nanoTime();
    postgres.awaitNobodyIn(DATABASE);
    noticed = Math.max(noticed, Duration.ofNanos(System.nanoTime() - begin).toMillis());
    Optional<String> revision = TableSums.revision(postgres, DATABASE);
    boolean isNew = revision.equals(Optional.of(next.revision()));
    Optional<WrittenDataset> there = isNew ? Optional.of(next) : old;
    assertThat(revision).as("seed %d", SEED).isEqualTo(there.map(WrittenDataset::revision));
    // Rows without a revision are nobody's, and deleted by the next import.
    there.ifPresent(this::assertHolds);
    found.merge(
        !killed
            ? Found.ENDED_BEFORE
            : isNew ? Found.NEW : old.isPresent() ? Found.OLD : Found.NOTHING,
        1,
        Integer::sum);
    return there;
  }

  /** Whatever was left, the next import does what it does in an empty database. */
  private void importAgain(WrittenDataset dataset) {
    FinishedJob done = program.run("import", dataset.folder());
    assertThat(done.exitCode()).as(String.join("\n", done.output())).isZero();
    assertHolds(dataset);
  }

  private void assertHolds(WrittenDataset dataset) {
    assertThat(TableSums.of(postgres, DATABASE))
        .as("seed %d", SEED)
        .isEqualTo(undisturbed.get(dataset.revision()));
  }

  private void assertNoDifference(WrittenDataset dataset) {
    FinishedJob diff = program.run("diff", dataset.folder());
    assertThat(diff.exitCode()).as(String.join("\n", diff.output())).isZero();
    assertThat(diff.output()).contains("0 added, 0 changed, 0 removed");
  }

  private void importUndisturbed(WrittenDataset dataset) {
    String database = "undisturbed" + dataset.content().number();
    Program alone = Program.on(postgres.create(database), LOGS);
    long begin = System.nanoTime();
    RunningJob job = alone.begin("import", dataset.folder());
    long importing = job.importing().join();
    long imported = job.imported().join();
    assertThat(job.await().exitCode()).isZero();
    start = Duration.ofNanos(importing - begin);
    writing = Duration.ofNanos(imported - importing);
    undisturbed.put(dataset.revision(), TableSums.of(postgres, database));
  }
}
