package org.dialoguerelations.http.limits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import io.quarkus.logging.Log;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Compares what operations cost with the processor time that they take. It is no test, and is run
 * by hand: {@code ./mvnw test -Dtest=CostMeasurements} writes {@code target/cost.md}, the dearest
 * first. The time is that of the threads that execute; each document is sent once.
 */
@QuarkusTest
class CostMeasurements {

  private static final int DEAREST = 20;
  private static final long WARM_UP = Duration.ofSeconds(2).toNanos();
  private static final long ROUNDS = Duration.ofSeconds(3).toNanos();
  private static final List<String> BEGINNINGS =
      List.of(
          "ase jap coo mee eco pro agr par min sum dev tra com for con int rel pla pre sta"
              .split(" "));
  private static final List<String> MISSPELT =
      List.of(
          "cambodja tresty agreemnet sumit partnreship economc comprehnsive minstry coperation declartion"
              .split(" "));
  private static final List<String> PARTNERS = List.of("asean", "jp", "th", "kh", "la");
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestHTTPResource("/graphql")
  URI address;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Random random = new Random(7);
  private int sent;

  private record Shape(String name, Function<CostMeasurements, String> document) {}

  private record Row(String name, long cost, String values, double millis) {
    double millisOfThousand() {
      return millis * 1000 / cost;
    }
  }

  private static final List<Shape> SHAPES =
      List.of(
          new Shape("a word", all(1, run -> run.search(1, BEGINNINGS))),
          new Shape("5 words", all(1, run -> run.search(5, BEGINNINGS))),
          new Shape("40 words", all(1, run -> run.search(40, BEGINNINGS))),
          new Shape("4 times 40 words", all(4, run -> run.search(40, BEGINNINGS))),
          new Shape("8 times 20 words", all(8, run -> run.search(20, BEGINNINGS))),
          new Shape("16 times 10 misspelt words", all(16, run -> run.search(10, MISSPELT))),
          new Shape(
              "20 pages of 100 hits", all(20, run -> run.hits(1, "match matched node { id }"))),
          new Shape("20 pages of 100 hits, 3 words", all(20, run -> run.hits(3, "match"))),
          new Shape("text of agreements", all(8, run -> run.filtered("agreements", 10))),
          new Shape("text of meetings", all(8, run -> run.filtered("meetings", 10))),
          new Shape("text of programmes", all(8, run -> run.filtered("programmes", 10))),
          new Shape("text of documents", all(8, run -> run.filtered("documents", 10))),
          new Shape("text of people", all(8, run -> run.filtered("people", 10))),
          new Shape("text of partners", all(8, run -> run.filtered("partners", 10))),
          new Shape(
              "text in lists",
              one(
                  run ->
                      "mechanisms(first: 100) { nodes { meetings(filter: {text: \"%s\"}) { totalCount } } }"
                          .formatted(run.words(3, BEGINNINGS)))),
          new Shape(
              "in force on a day",
              all(
                  20,
                  run ->
                      "agreements(filter: {inForceOn: \"%s\"}, first: 100) { totalCount nodes { id } }"
                          .formatted(run.day()))),
          new Shape(
              "maybe in force",
              all(
                  20,
                  run ->
                      "agreements(filter: {mayBeInForceOn: \"%s\"}, first: 100) { totalCount nodes { id } }"
                          .formatted(run.day()))),
          new Shape(
              "timeline of a partner",
              all(
                  20,
                  run ->
                      "timeline(filter: {partner: [\"%s\"]}, first: 100) { totalCount nodes { __typename } }"
                          .formatted(run.any(PARTNERS)))),
          new Shape(
              "timelines of partners",
              one(
                  "partners(first: 100) { nodes { timeline(first: 50) { nodes { __typename } } } }")),
          new Shape(
              "totals of timelines",
              one("partners(first: 100) { nodes { timeline { totalCount } } }")),
          new Shape(
              "totals of signatories",
              one("agreements(first: 100) { nodes { signatories { totalCount } } }")),
          new Shape(
              "totals of partners",
              one(
                  "partners(first: 100) { nodes { signatures { totalCount } meetings { totalCount } mechanisms { totalCount } programmes { totalCount } statistics { totalCount } } }")),
          new Shape(
              "totals in two lists",
              one(
                  "partners(first: 100) { nodes { signatures(first: 20) { nodes { agreement { signatories { totalCount } } } } } }")),
          new Shape(
              "lists in two lists",
              one(
                  "partners(first: 60) { nodes { signatures(first: 20) { nodes { agreement { title signatories(first: 20) { nodes { partner { name } } } } } } } }")),
          new Shape(
              "meetings of mechanisms",
              one(
                  "mechanisms(first: 100) { nodes { meetings(first: 30) { totalCount nodes { name decisions { text } } } } }")),
          new Shape("status", one("agreements(first: 100) { nodes { status { inForce } } }")),
          new Shape(
              "status of signatories",
              one(
                  "agreements(first: 100) { nodes { signatories(first: 30) { nodes { status { inForce } } } } }")),
          new Shape("parties", one("agreements(first: 100) { nodes { parties { consented } } }")),
          new Shape(
              "ratification matrix",
              one(
                  run ->
                      "ratificationMatrix(agreements: [\"tac\", \"ajcep\", \"asean-charter\"], partners: [\"id\", \"my\", \"ph\", \"sg\", \"th\", \"jp\"], on: \"%s\") { rows { cells { __typename } } }"
                          .formatted(run.day()))),
          new Shape(
              "citations",
              one("agreements(first: 100) { nodes { citations { locator document { title } } } }")),
          new Shape("95 references of each", one(CostMeasurements::references)),
          new Shape("conflicts", one("conflicts(first: 100) { totalCount nodes { __typename } }")),
          new Shape("offices", one("people(first: 100) { nodes { name offices { __typename } } }")),
          new Shape(
              "meetings with all",
              one(
                  "meetings(first: 100) { nodes { name participants { partner { name } } decisions { text } citations { locator } } }")),
          new Shape(
              "programmes",
              one("programmes(first: 100) { nodes { name citations { document { title } } } }")),
          new Shape(
              "figures", one("statistics(first: 100) { nodes { value indicator date { edtf } } }")),
          new Shape(
              "links",
              one(
                  "documents(first: 100) { nodes { title links { label } linkedFrom { label } } }")),
          new Shape(
              "circle of partners",
              one(
                  "partners(first: 20) { nodes { signatures(first: 10) { nodes { agreement { signatories(first: 10) { nodes { partner { signatures(first: 3) { nodes { agreement { title } } } } } } } } } } }")),
          new Shape(
              "introspection",
              one(
                  "__schema { types { name fields { name args { name type { name } } type { name ofType { name } } } } }")),
          new Shape(
              "a small list",
              one("agreements(first: 5, filter: {kind: [TREATY]}) { nodes { title } }")));

  @Test
  void measure() throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    for (Shape shape : SHAPES) {
      Row row = row(shape);
      rows.add(row);
      Log.infof("%s: %.1f ms, cost %d", row.name(), row.millis(), row.cost());
    }
    rows.sort(Comparator.comparingDouble(Row::millis).reversed());
    List<String> lines = new ArrayList<>();
    lines.add("| operation | ms | cost | values | ms for 1,000 |");
    lines.add("|---|---|---|---|---|");
    rows.forEach(
        row ->
            lines.add(
                "| %s | %.1f | %d | %s | %.1f |"
                    .formatted(
                        row.name(),
                        row.millis(),
                        row.cost(),
                        row.values(),
                        row.millisOfThousand())));
    lines.add("");
    lines.add(error(rows.subList(0, DEAREST)));
    Files.write(Path.of("target/cost.md"), lines);
  }

  /** How far weights are off: what 1,000 units take, by the median of the dearest. */
  private static String error(List<Row> dearest) {
    List<Double> each = dearest.stream().map(Row::millisOfThousand).sorted().toList();
    double median = each.get(each.size() / 2);
    return "1,000 units of the %d dearest take %.1f ms by the median, %.1f to %.1f; within a factor of three of it are %d."
        .formatted(
            each.size(),
            median,
            each.get(0),
            each.get(each.size() - 1),
            each.stream().filter(one -> one > median / 3 && one < median * 3).count());
  }

  private Row row(Shape shape) throws IOException, InterruptedException {
    JsonNode answer = send(shape.document().apply(this), "report");
    JsonNode cost = answer.path("extensions").path("cost");
    if (!cost.has("requested")) {
      cost = send(shape.document().apply(this), "dry-run").path("extensions").path("cost");
    }
    if (!cost.has("requested")) {
      throw new IllegalStateException(shape.name() + ": " + answer);
    }
    for (long end = System.nanoTime() + WARM_UP; System.nanoTime() < end; ) {
      send(shape.document().apply(this), "report");
    }
    List<Double> millis = new ArrayList<>();
    for (long end = System.nanoTime() + ROUNDS; millis.isEmpty() || System.nanoTime() < end; ) {
      String document = shape.document().apply(this);
      long before = processorTime();
      send(document, "report");
      millis.add((processorTime() - before) / 1e6);
    }
    millis.sort(Comparator.naturalOrder());
    String values =
        answer.has("errors")
            ? answer.path("errors").path(0).path("extensions").path("code").asText()
            : cost.path("actual").asText();
    return new Row(
        shape.name(), cost.path("requested").asLong(), values, millis.get(millis.size() / 2));
  }

  private JsonNode send(String document, String cost) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .header("GraphQL-Cost", cost)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))))
            .build();
    return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
  }

  private static long processorTime() {
    return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
        .filter(Objects::nonNull)
        .filter(thread -> thread.getThreadName().startsWith("graphql"))
        .mapToLong(ThreadInfo::getThreadId)
        .map(THREADS::getThreadCpuTime)
        .sum();
  }

  private static Function<CostMeasurements, String> one(String field) {
    return one(run -> field);
  }

  private static Function<CostMeasurements, String> one(Function<CostMeasurements, String> field) {
    return run -> "query Q%d { %s }".formatted(run.sent++, field.apply(run));
  }

  private static Function<CostMeasurements, String> all(
      int times, Function<CostMeasurements, String> field) {
    return one(
        run ->
            IntStream.range(0, times)
                .mapToObj(i -> "f%d: %s".formatted(i, field.apply(run)))
                .collect(Collectors.joining(" ")));
  }

  private String search(int number, List<String> among) {
    return "search(text: \"%s\") { totalCount }".formatted(words(number, among));
  }

  private String hits(int number, String selection) {
    return "search(text: \"%s\", first: 100) { nodes { %s } }"
        .formatted(words(number, BEGINNINGS), selection);
  }

  private String filtered(String list, int number) {
    return "%s(filter: {text: \"%s\"}, first: 1) { totalCount }"
        .formatted(list, words(number, BEGINNINGS));
  }

  private String references() {
    int run = sent++;
    return "agreements(first: 100) { nodes { %s } }"
        .formatted(
            IntStream.range(0, 95)
                .mapToObj(i -> "r%d_%d: citation".formatted(run, i))
                .collect(Collectors.joining(" ")));
  }

  private String words(int number, List<String> among) {
    return IntStream.range(0, number).mapToObj(i -> any(among)).collect(Collectors.joining(" "));
  }

  private String day() {
    return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000)).toString();
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
