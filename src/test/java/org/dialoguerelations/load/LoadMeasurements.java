package org.dialoguerelations.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Offers the packaged service twice as much as it can do, of all kinds, and looks whether it lives.
 * It is no test of a build, and is run by hand: {@code ./mvnw test -Dtest=LoadMeasurements
 * -Dload.minutes=10} writes {@code target/load/report.md} and fails when the service did.
 */
class LoadMeasurements {

  private static final Path FOLDER = Path.of("target/load");
  private static final double MINUTES =
      Double.parseDouble(System.getProperty("load.minutes", "10"));

  /** More than the service executes and lets wait, so that it has to shed some. */
  private static final int CLIENTS = 160;

  private static final int CLIENTS_FOR_CAPACITY = 8;
  private static final int SLOW_CLIENTS = 4;

  /** What may be live at the end and was not at the start: stores that were not full yet. */
  private static final int MOST_GROWTH = 16;

  private final Questions questions = new Questions();
  private final List<Integer> heaps = new ArrayList<>();
  private final Tally total = new Tally();

  @Test
  void measure() throws IOException {
    Files.createDirectories(FOLDER);
    Report report = new Report(FOLDER);
    try (Service service = Service.start(FOLDER)) {
      measure(service, report);
      assertAll(
          () -> assertThat(service.isAlive()).as("the service lives").isTrue(),
          () -> assertThat(service.answers()).as("the next client is answered").isTrue(),
          () -> assertThat(total.failures()).isEmpty(),
          () -> assertThat(total.count(Kind.UNIQUE, Outcome.ANSWERED)).isPositive(),
          () -> assertThat(service.messages()).doesNotContainKeys("ERROR", "FATAL"),
          () ->
              assertThat(heaps.get(heaps.size() - 1))
                  .as("MiB live without load, after %s", heaps)
                  .isLessThanOrEqualTo(heaps.get(0) + MOST_GROWTH));
    }
  }

  private void measure(Service service, Report report) throws IOException {
    Duration preparation = seconds(Math.max(10, Math.min(60, MINUTES * 6)));
    long next = 0;
    double capacity;
    try (Load load =
        new Load(service.port(), questions, next).closed(CLIENTS_FOR_CAPACITY, Kind.UNIQUE)) {
      load.during(preparation);
      capacity =
          load.during(preparation).count(Outcome.ANSWERED) / (double) preparation.toSeconds();
      load.end();
      next = load.next();
    }
    report.line(
        "%s, %d processors, shared with the clients. Capacity: %.0f normal requests a second;"
            + " offered from now on: %.0f requests of all kinds.",
        Service.MEMORY, Runtime.getRuntime().availableProcessors(), capacity, 2 * capacity);
    try (Load load = mixed(service, next, capacity)) {
      // Stores fill, and the compiler sees all kinds, before the first heap is taken.
      load.during(preparation);
      load.end();
      next = load.next();
    }
    heap(report, service, "before");
    try (Load load = mixed(service, next, capacity)) {
      watch(load, service, report);
      total.add(load.end());
    }
    heap(report, service, "afterwards");
    report.section("All", total, service);
    report.line("Messages in the log of the service: %s.", service.messages());
    for (String failure : total.failures()) {
      report.line("- %s", failure);
    }
  }

  private Load mixed(Service service, long next, double capacity) {
    return new Load(service.port(), questions, next).open(CLIENTS, 2 * capacity).slow(SLOW_CLIENTS);
  }

  private void watch(Load load, Service service, Report report) throws IOException {
    int minutes = (int) Math.max(1, Math.round(MINUTES));
    for (int minute = 1; minute <= minutes && service.isAlive(); minute++) {
      Tally tally = load.during(seconds(MINUTES * 60 / minutes));
      total.add(tally);
      report.section("Minute " + minute, tally, service);
      if (minute % 2 == 0) {
        heap(report, service, "under load");
      }
    }
  }

  private void heap(Report report, Service service, String when) throws IOException {
    if (service.isAlive()) {
      heaps.add(service.liveHeap());
      report.line("Heap after a full collection, %s: %d MiB.", when, heaps.get(heaps.size() - 1));
    }
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
