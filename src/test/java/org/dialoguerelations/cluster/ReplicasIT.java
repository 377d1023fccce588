package org.dialoguerelations.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Any number of processes serve one database, while others put new data sets in place. */
@EnabledIfSystemProperty(named = "cluster", matches = "true")
class ReplicasIT {

  private static final Logger LOG = Logger.getLogger(ReplicasIT.class);
  private static final int IMPORTS = Integer.getInteger("replicas.imports", 2);

  /** Longer, and a look was missed. */
  private static final Duration LONGEST_TO_NOTICE = Duration.ofSeconds(30);

  @TempDir Path folder;

  private PostgresServer postgres;
  private Program program;
  private WrittenDataset one;
  private WrittenDataset two;

  @BeforeEach
  void start() {
    postgres = PostgresServer.start(folder);
    program = Program.on(postgres.create("dialogue"), Path.of("target/cluster"));
    one = WrittenDataset.of(new NumberedDataset(1, 400), folder);
    two = WrittenDataset.of(new NumberedDataset(2, 430), folder);
  }

  @AfterEach
  void stop() {
    postgres.close();
  }

  @Test
  void allAnswersAreOfOneRevisionAndNoneFailsWhileDataSetsAreReplaced() {
    assertThat(program.run("import", one.folder()).exitCode()).isZero();
    Truth truth = new Truth(one, two);
    try (Replica first = program.serve();
        Replica second = program.serve();
        Visitor visitor = Visitor.of(first.awaitAnswer(), truth);
        Visitor other = Visitor.of(second.awaitAnswer(), truth)) {
      List<Visitor> visitors = List.of(visitor, other);
      List<Long> millis = new ArrayList<>();
      for (int i = 0; i < IMPORTS; i++) {
        // One of them is left to find out by itself: questions that are new read the database.
        visitor.onlyAsksAgain(i % 2 == 0);
        other.onlyAsksAgain(i % 2 == 1);
        millis.addAll(noticed(i % 2 == 0 ? two : one, visitors));
      }
      visitors.forEach(each -> each.awaitAnswers(10));
      LOG.infof(
          "%d imports: %d and %d answers, %d and %d unchanged, %d refused;"
              + " milliseconds until both have noticed, the sooner and the later: %s",
          IMPORTS,
          visitor.answered(),
          other.answered(),
          visitor.unchanged(),
          other.unchanged(),
          visitor.refused() + other.refused(),
          millis);
      assertThat(visitors).allSatisfy(each -> assertThat(each.refused()).isZero());
      assertThat(millis).allMatch(time -> time < LONGEST_TO_NOTICE.toMillis());
    }
  }

  private List<Long> noticed(WrittenDataset dataset, List<Visitor> visitors) {
    List<CompletableFuture<Long>> seen =
        visitors.stream().map(visitor -> visitor.seeing(dataset.revision())).toList();
    RunningJob job = program.begin("import", dataset.folder());
    long imported = job.imported().join();
    assertThat(job.await().exitCode()).isZero();
    return seen.stream()
        .map(time -> Duration.ofNanos(time.join() - imported).toMillis())
        .sorted()
        .toList();
  }

  @Test
  void whenTwoImportTheSameOneOfThemDoesIt() {
    RunningJob job = program.begin("import", one.folder());
    RunningJob other = program.begin("import", one.folder());
    List<FinishedJob> jobs = List.of(job.await(), other.await());
    assertThat(jobs)
        .allSatisfy(
            done -> assertThat(done.exitCode()).as(String.join("\n", done.output())).isZero());
    assertThat(jobs.stream().flatMap(done -> done.output().stream()))
        .as("one has written")
        .filteredOn(line -> line.startsWith("Imported "))
        .hasSize(1);
    assertThat(TableSums.of(postgres, "dialogue")).isEqualTo(undisturbed(one));
  }

  @Test
  void whenTwoImportDifferentOnesOneIsThereWholly() {
    RunningJob job = program.begin("import", one.folder());
    RunningJob other = program.begin("import", two.folder());
    assertThat(job.await().exitCode()).isZero();
    assertThat(other.await().exitCode()).isZero();
    String revision = TableSums.revision(postgres, "dialogue").orElseThrow();
    WrittenDataset last = revision.equals(one.revision()) ? one : two;
    assertThat(last.revision()).isEqualTo(revision);
    assertThat(TableSums.of(postgres, "dialogue")).isEqualTo(undisturbed(last));
    assertThat(program.run("diff", last.folder()).output())
        .last()
        .isEqualTo("0 added, 0 changed, 0 removed");
  }

  private TableSums undisturbed(WrittenDataset dataset) {
    Program alone = Program.on(postgres.create("undisturbed"), Path.of("target/cluster"));
    assertThat(alone.run("import", dataset.folder()).exitCode()).isZero();
    return TableSums.of(postgres, "undisturbed");
  }
}
