package org.dialoguerelations.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.dialoguerelations.cluster.PostgresServer.Ending;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The server of the database goes away and comes back, while the service stays. */
@EnabledIfSystemProperty(named = "cluster", matches = "true")
class DatabaseAwayIT {

  private static final Logger LOG = Logger.getLogger(DatabaseAwayIT.class);
  private static final String SAME = NumberedDataset.question();

  /** No request waits longer for a database that says nothing, on a machine that is busy. */
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(15);

  @TempDir Path folder;

  private PostgresServer postgres;
  private Program program;
  private WrittenDataset dataset;

  @BeforeEach
  void start() {
    postgres = PostgresServer.start(folder);
    program = Program.on(postgres.create("dialogue"), Path.of("target/cluster"));
    dataset = WrittenDataset.of(new NumberedDataset(1, 60), folder);
  }

  @AfterEach
  void stop() {
    postgres.close();
  }

  @Test
  void whatIsKnownIsServedWhileTheServerIsAwayAndAllOnceItIsBack() {
    program.run("import", dataset.folder());
    try (Replica replica = program.serve();
        Visitor visitor = Visitor.of(replica.awaitAnswer(), new Truth(dataset))) {
      for (Ending ending : Ending.values()) {
        visitor.awaitAnswers(20);
        visitor.longest();
        postgres.stop(ending);
        visitor.awaitRefusals(50);
        assertKnownIsServed(replica);
        assertExportIsRefused(replica);
        Duration away = visitor.longest();
        awaitProbes(replica, 503);
        long begin = System.nanoTime();
        postgres.start();
        visitor.awaitAnswers(50);
        awaitProbes(replica, 200);
        LOG.infof(
            "%s: the longest answer took %d ms while away, %d ms when back; %d refused;"
                + " start and 50 answers took %d ms",
            ending,
            away.toMillis(),
            visitor.longest().toMillis(),
            visitor.refused(),
            Duration.ofNanos(System.nanoTime() - begin).toMillis());
        assertThat(away).isLessThan(LONGEST_ANSWER);
      }
      assertThat(replica.log()).contains("The database is away").contains("The database is back");
      assertThat(replica.log()).doesNotContain("ERROR");
    }
  }

  @Test
  void aServerThatSaysNothingIsAwayToo() {
    program.run("import", dataset.folder());
    try (Replica replica = program.serve();
        Visitor visitor = Visitor.of(replica.awaitAnswer(), new Truth(dataset))) {
      visitor.awaitAnswers(20);
      visitor.longest();
      postgres.freeze();
      Duration away;
      try {
        visitor.awaitRefusals(50);
        assertKnownIsServed(replica);
        assertExportIsRefused(replica);
        away = visitor.longest();
        awaitProbes(replica, 503);
      } finally {
        postgres.thaw();
      }
      long begin = System.nanoTime();
      visitor.awaitAnswers(50);
      LOG.infof(
          "frozen: the longest answer took %d ms; after it 50 answers took %d ms",
          away.toMillis(), Duration.ofNanos(System.nanoTime() - begin).toMillis());
      assertThat(away).isLessThan(LONGEST_ANSWER);
      assertThat(replica.log()).doesNotContain("ERROR");
    }
  }

  @Test
  void aDatabaseWithoutADataSetIsServedOnceAJobHasImportedOne() {
    program.run("migrate");
    try (Replica replica = program.serve()) {
      Visitor.checkRefusal(replica.awaitAnswer().ask(SAME));
      assertExportIsRefused(replica);
      awaitProbes(replica, 503);
      try (Visitor visitor = Visitor.of(replica, new Truth(dataset))) {
        visitor.awaitRefusals(2);
        assertThat(program.run("import", dataset.folder()).exitCode()).isZero();
        visitor.awaitAnswers(10);
        awaitProbes(replica, 200);
      }
    }
  }

  @Test
  void aStartWithoutAServerFailsAndSaysWhy() {
    program.run("import", dataset.folder());
    postgres.stop(Ending.FAST);
    long begin = System.nanoTime();
    try (Replica replica = program.serve()) {
      assertThat(replica.awaitEnd()).isNotZero();
      LOG.infof(
          "a start without a server took %d ms:%n%s",
          Duration.ofNanos(System.nanoTime() - begin).toMillis(), replica.log());
    }
    FinishedJob job = program.run("import", dataset.folder());
    LOG.infof("%s", String.join("\n", job.output()));
    assertThat(job.exitCode()).isEqualTo(3);
  }

  private void assertKnownIsServed(Replica replica) {
    HttpResponse<String> answer = replica.ask(SAME);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(replica.ask(SAME, answer.headers().firstValue("ETag")).statusCode()).isEqualTo(304);
  }

  /** It lives either way: a restart would help nobody. */
  private void awaitProbes(Replica replica, int ready) {
    long end = System.nanoTime() + LONGEST_ANSWER.toNanos();
    HttpResponse<String> answer;
    do {
      answer = replica.get("/q/health/ready", Optional.empty());
    } while (answer.statusCode() != ready && System.nanoTime() < end);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(ready);
    assertThat(replica.get("/q/health/live", Optional.empty()).statusCode()).isEqualTo(200);
  }

  private void assertExportIsRefused(Replica replica) {
    Visitor.checkRefusal(replica.get("/export/agreements.csv", Optional.empty()));
  }
}
