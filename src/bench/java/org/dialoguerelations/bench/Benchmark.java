package org.dialoguerelations.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the packaged service, beside other servers where their folder is given. */
public final class Benchmark {

  private static final Path FOLDER = Path.of("target/bench");

  private final Settings settings;
  private final PrintStream out;

  private Benchmark(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /**
   * Runs it.
   *
   * @param options see {@code docs/how-to/benchmark.md}
   */
  public static void main(String... options) throws IOException {
    if (List.of(options).contains("--help")) {
      System.out.print(Settings.HELP);
      return;
    }
    try {
      new Benchmark(Settings.of(options), System.out).run();
    } catch (CannotMeasureException e) {
      System.err.println("Cannot measure: " + e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException {
    Files.createDirectories(FOLDER);
    Service service = new Service(settings, FOLDER);
    try (Server executing = service.startWithoutCache();
        Server caching = service.start()) {
      if (settings.peers().isPresent()) {
        try (Peers peers =
            Peers.start(settings.peers().get(), FOLDER.resolve("peers"), executing.target())) {
          measure(executing, caching, peers.servers());
        }
      } else {
        measure(executing, caching, List.of());
      }
    }
  }

  private void measure(Server executing, Server caching, List<Server> peers) throws IOException {
    List<Trial> trials = trials(executing, caching, peers);
    Client client = new Client(settings.connections());
    for (Trial trial : trials) {
      out.printf("warming up: %s, %s%n", trial.server().name(), trial.asked().words());
      trial.run(client, settings.warmingUp());
    }
    Results results = new Results();
    for (int round = 1; round <= settings.rounds(); round++) {
      for (Trial trial : trials) {
        Figures figures = trial.run(client, settings.each());
        results.add(trial, figures);
        out.printf(
            "round %d: %s, %s: %.0f req/s%n",
            round, trial.server().name(), trial.asked().words(), figures.answersPerSecond());
      }
    }
    List<String> lines = new Report(results, List.of(executing, caching), peers).lines();
    Files.write(FOLDER.resolve("report.md"), lines);
    out.println();
    lines.forEach(out::println);
  }

  private List<Trial> trials(Server executing, Server caching, List<Server> peers) {
    List<Trial> trials = new ArrayList<>();
    for (Asked asked : settings.asked()) {
      trials.add(Trial.of(asked, asked == Asked.REPEATED ? caching : executing));
    }
    for (Server peer : peers) {
      settings.asked().stream()
          .filter(asked -> asked != Asked.GOLDEN)
          .map(Asked::ofPeers)
          .distinct()
          .forEach(asked -> trials.add(Trial.of(asked, peer)));
    }
    return trials;
  }
}
