package org.dialoguerelations.bench.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.TypedQuery;
import org.junit.jupiter.api.Test;

/**
 * Asks each golden query of a made-up data set, and each text of the list of searches, and writes
 * how long its first execution takes and how long the median of later ones. It is no test of a
 * build, and is run by hand, once for each size; {@code docs/how-to/generate-data.md} says how.
 * When the figures of {@code real} are there, those of another size are written as ratios, too.
 */
abstract class WorldMeasurements {

  static final String SIZE = System.getProperty("world.size", "real");
  static final Path FOLDER = Path.of("target/world");

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final int ROUNDS = Integer.getInteger("world.rounds", 15);
  private static final int ROUNDS_TO_WARM_UP = 3;

  /** With what the names of the queries begin that are asked. */
  private static final String ONLY = System.getProperty("world.only", "");

  private static final String SEARCH =
      "query ($text: String!) { search(text: $text) { nodes { matched missing node { id } } } }";

  private final HttpClient client = HttpClient.newHttpClient();

  @TestHTTPResource("/graphql")
  URI address;

  private record Figures(long firstMicros, long medianMicros) {}

  /** The name of the database, for files. */
  abstract String database();

  /** A folder with a data set of the size that is asked for, made if there is none. */
  static Path dataset() throws IOException {
    Path folder = FOLDER.resolve("dataset-" + SIZE);
    if (Files.notExists(folder)) {
      int status = World.run(List.of(folder.toString(), SIZE), System.out, System.err);
      assertThat(status).as("the size -Dworld.size=%s", SIZE).isZero();
    }
    return folder;
  }

  @Test
  void measure() throws IOException, InterruptedException {
    Map<String, Figures> figures = new TreeMap<>();
    Map<String, String> queries = queries();
    for (Map.Entry<String, String> query : queries.entrySet()) {
      figures.put(query.getKey(), new Figures(micros(query.getValue()), 0));
    }
    for (int round = 0; round < ROUNDS_TO_WARM_UP; round++) {
      for (String body : queries.values()) {
        micros(body);
      }
    }
    for (Map.Entry<String, String> query : queries.entrySet()) {
      long[] times = new long[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        times[round] = micros(query.getValue());
      }
      figures.compute(
          query.getKey(), (name, first) -> new Figures(first.firstMicros(), median(times)));
    }
    write(figures);
  }

  private void write(Map<String, Figures> figures) throws IOException {
    Files.createDirectories(FOLDER);
    Map<String, Long> real = read(file("real"));
    List<String> lines = new ArrayList<>(List.of("query\tfirst us\tmedian us\tmedian / real"));
    figures.forEach(
        (name, one) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%s\t%d\t%d\t%.2f",
                    name,
                    one.firstMicros(),
                    one.medianMicros(),
                    one.medianMicros() / (double) real.getOrDefault(name, one.medianMicros()))));
    Files.write(file(SIZE), lines);
  }

  private Path file(String size) {
    return FOLDER.resolve("%s-%s.tsv".formatted(database(), size));
  }

  private static Map<String, Long> read(Path file) throws IOException {
    Map<String, Long> medians = new TreeMap<>();
    if (Files.exists(file)) {
      Files.readAllLines(file).stream()
          .skip(1)
          .map(line -> line.split("\t"))
          .forEach(cells -> medians.put(cells[0], Long.valueOf(cells[2])));
    }
    return medians;
  }

  /** The bodies of the requests by their names. */
  private static Map<String, String> queries() throws IOException {
    Map<String, String> queries = new TreeMap<>();
    for (Path query : golden()) {
      queries.put(
          GOLDEN.relativize(query).toString(),
          Graph.write(Map.of("query", Files.readString(query))));
    }
    for (TypedQuery query : TypedQuery.all()) {
      queries.put(
          "searches/" + query.text(),
          Graph.write(Map.of("query", SEARCH, "variables", Map.of("text", query.text()))));
    }
    queries.keySet().removeIf(name -> !name.startsWith(ONLY));
    return queries;
  }

  private static List<Path> golden() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      return files
          .filter(file -> file.toString().endsWith(".graphql"))
          .filter(file -> !file.startsWith(GOLDEN.resolve("errors")))
          .sorted()
          .toList();
    }
  }

  private long micros(String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    long end = System.nanoTime();
    assertThat(answer.statusCode()).as(body).isIn(200, 400, 503);
    return (end - start) / 1000;
  }

  private static long median(long[] times) {
    return LongStream.of(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
  }
}
