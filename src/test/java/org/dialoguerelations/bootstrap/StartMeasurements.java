package org.dialoguerelations.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;
import org.junit.jupiter.api.Test;

/**
 * Measures how long the packaged service takes from its start as a process to its first right
 * answer. It is no test of a build, and is run by hand, see {@code docs/how-to/fast-start.md}.
 */
public class StartMeasurements {

  private static final int ROUNDS = Integer.getInteger("start.rounds", 5);
  private static final String OPTIONS = System.getProperty("start.options", "");
  private static final String NESTED =
      "{agreements(first:10){nodes{title adopted{edtf} signatories{nodes{partner{name}"
          + " ratification{date{edtf}}}}}}}";

  /**
   * One start.
   *
   * @param total milliseconds from exec to the last byte of the answer
   * @param quarkus the part of it that Quarkus says it took to start
   * @param peak mebibytes
   */
  private record Start(long total, long quarkus, long peak) {

    /** The virtual machine before Quarkus, and the request after it. */
    long rest() {
      return total - quarkus;
    }
  }

  @Test
  void measure() throws IOException {
    List<Start> starts = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      starts.add(start());
    }
    String line =
        ("%d starts; exec to first nested answer %d ms (%d to %d), of which Quarkus %d,"
                + " the machine before and the request after it %d; peak %d MiB%n")
            .formatted(
                ROUNDS,
                median(starts, Start::total),
                starts.stream().mapToLong(Start::total).min().orElseThrow(),
                starts.stream().mapToLong(Start::total).max().orElseThrow(),
                median(starts, Start::quarkus),
                median(starts, Start::rest),
                median(starts, Start::peak));
    Files.writeString(Path.of("target/start/report.txt"), OPTIONS + ": " + line);
  }

  /** The median of the milliseconds from exec to the last byte of the answer. */
  public static long medianMillis() throws IOException {
    List<Start> starts = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      starts.add(start());
    }
    return median(starts, Start::total);
  }

  private static Start start() throws IOException {
    long begin = System.nanoTime();
    try (ServiceProcess service =
        OPTIONS.isBlank()
            ? ServiceProcess.start()
            : ServiceProcess.start(OPTIONS.strip().split("\\s+"))) {
      WireAnswer answer = service.firstAnswer(Wire.post("{\"query\": \"" + NESTED + "\"}"));
      long total = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
      assertThat(answer.status()).isEqualTo(200);
      JsonNode agreements = answer.json().at("/data/agreements/nodes");
      assertThat(agreements).hasSize(10);
      assertThat(agreements.findValuesAsText("name")).isNotEmpty().doesNotContain("");
      return new Start(total, service.quarkusMillis(), service.peakMebibytes());
    }
  }

  private static long median(List<Start> starts, ToLongFunction<Start> figure) {
    return starts.stream()
        .mapToLong(figure)
        .sorted()
        .skip(starts.size() / 2)
        .findFirst()
        .orElseThrow();
  }
}
