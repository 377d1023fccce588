package org.dialoguerelations.http.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.http.cache.TestDatasets;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.testing.FixedClock;
import org.dialoguerelations.testing.OwnData;
import org.dialoguerelations.testing.Scrape;
import org.dialoguerelations.testing.Scrape.Series;
import org.dialoguerelations.testing.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Metrics count what happened, and are those that the documentation names. */
@QuarkusTest
@TestProfile(OwnData.class)
class MetricsTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(dialogue_relations_\\w+)` \\| (\\w+) \\| (.*?) \\|");
  private static final Pattern LABEL = Pattern.compile("`(\\w+)`: ((?:`\\w+`(?:, )?)*)");
  private static final Pattern WORD = Pattern.compile("`(\\w+)`");

  @Inject TestImports imports;

  @BeforeEach
  void serveOnePartner() {
    imports.replace(TestDatasets.ONE, FixedClock.NOW);
  }

  @Test
  void requestsAreCountedByWhatTheyCameTo() {
    try (Wire wire = Wire.open()) {
      Scrape before = Scrape.on(wire);
      ask(wire, Wire.post("{\"query\": \"{ partners { totalCount } }\"}"));
      ask(wire, Wire.post("{\"query\": \"{ partner(code: 1) { name } }\"}"));
      ask(wire, Wire.post("{"));
      ask(wire, Wire.post("{\"query\": \"" + "{a".repeat(30) + "}".repeat(30) + "\"}"));
      ask(wire, Wire.request("PUT /graphql"));
      ask(wire, Wire.request("GET /export/anything.xml"));
      ask(wire, Wire.request("GET /anything?else=1"));
      ask(wire, Wire.request("GET /graphql/anything"));
      ask(wire, Wire.request("GET /errors"));
      Scrape after = Scrape.on(wire);
      assertThat(after.since(before, "requests_total"))
          .isEqualTo(
              Map.of(
                  requests("graphql", "complete", "NONE"), 1.0,
                  requests("graphql", "refused", "VALIDATION_FAILED"), 1.0,
                  requests("graphql", "refused", "INVALID_JSON"), 1.0,
                  requests("graphql", "limited", "TOO_DEEP"), 1.0,
                  requests("graphql", "refused", "METHOD_NOT_ALLOWED"), 1.0,
                  requests("export", "refused", "UNKNOWN_EXPORT"), 1.0,
                  requests("pages", "refused", "NOT_FOUND"), 2.0,
                  requests("pages", "complete", "NONE"), 1.0));
      assertThat(after.since(before, "request_duration_seconds_count"))
          .isEqualTo(
              Map.of(
                  durations("graphql", "complete"), 1.0,
                  durations("graphql", "refused"), 3.0,
                  durations("graphql", "limited"), 1.0,
                  durations("export", "refused"), 1.0,
                  durations("pages", "refused"), 2.0,
                  durations("pages", "complete"), 1.0));
    }
  }

  @Test
  void anExecutionIsMeasuredAndAnAnswerThatIsKeptTakesNone() {
    String path = "GET /graphql?query=%7Bpartners%7Bnodes%7Bcode%7D%7D%7D";
    try (Wire wire = Wire.open()) {
      Scrape before = Scrape.on(wire);
      wire.send(Wire.request(path));
      String tag = wire.answer().header("etag");
      ask(wire, Wire.request(path));
      wire.send(Wire.request(path, "If-None-Match: " + tag));
      assertThat(wire.answer(false).status()).isEqualTo(304);
      Scrape after = Scrape.on(wire);
      assertThat(after.since(before, "cache_answers_total"))
          .isEqualTo(
              Map.of(
                  Series.of("cache_answers_total", "result", "miss"), 1.0,
                  Series.of("cache_answers_total", "result", "hit"), 1.0,
                  Series.of("cache_answers_total", "result", "unchanged"), 1.0));
      assertThat(after.since(before, "requests_total"))
          .isEqualTo(
              Map.of(
                  requests("graphql", "complete", "NONE"), 2.0,
                  requests("graphql", "unchanged", "NONE"), 1.0));
      // The revision, and the page. The answer has one partner: four values with their lists.
      assertThat(
              after.since(
                  before,
                  "execution_statements_sum",
                  "execution_statements_count",
                  "execution_cost_count",
                  "execution_values_sum",
                  "load_keys_sum",
                  "load_keys_count",
                  "recall_total"))
          .isEqualTo(
              Map.of(
                  Series.of("execution_statements_sum"), 2.0,
                  Series.of("execution_statements_count"), 1.0,
                  Series.of("execution_cost_count"), 1.0,
                  Series.of("execution_values_sum"), 4.0,
                  Series.of("load_keys_sum"), 1.0,
                  Series.of("load_keys_count"), 1.0,
                  Series.of("recall_total", "result", "miss"), 1.0));
    }
  }

  @Test
  void theDocumentationNamesEachMetricAndNoOther() throws IOException {
    try (Wire wire = Wire.open()) {
      ask(wire, Wire.post("{"));
      Scrape now = Scrape.on(wire);
      Map<String, String> documented = new TreeMap<>();
      Map<String, Map<String, Set<String>>> labels = new TreeMap<>();
      rows()
          .forEach(
              row -> {
                documented.put(row.group(1), row.group(2));
                labels.put(row.group(1), labels(row.group(3)));
              });
      Map<String, String> real = new TreeMap<>(now.types());
      // Beside each histogram there is a gauge of its greatest value, which the page says once.
      real.keySet().removeIf(name -> "histogram".equals(now.types().get(withoutMax(name))));
      real.putAll(
          now.types().entrySet().stream()
              .filter(type -> type.getValue().equals("histogram"))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
      assertThat(real).isEqualTo(documented);
      now.values()
          .keySet()
          .forEach(series -> assertLabels(series, labels.get(family(series, documented))));
    }
  }

  private static void assertLabels(Series series, Map<String, Set<String>> documented) {
    assertThat(series.ownLabels().keySet()).as(series.name()).isEqualTo(documented.keySet());
    series
        .ownLabels()
        .forEach(
            (label, value) -> {
              switch (label) {
                case "code" -> assertThat(codes()).contains(value);
                case "revision" -> assertThat(value).matches("[0-9a-f]{64}");
                default -> assertThat(documented.get(label)).as(series.name()).contains(value);
              }
            });
  }

  private static Set<String> codes() {
    return Stream.concat(Arrays.stream(ErrorCode.values()).map(ErrorCode::name), Stream.of("NONE"))
        .collect(Collectors.toSet());
  }

  /** The family of a series: the longest name that it begins with. */
  private static String family(Series series, Map<String, String> documented) {
    return documented.keySet().stream()
        .filter(name -> series.name().startsWith(name))
        .reduce((one, other) -> one.length() > other.length() ? one : other)
        .orElseThrow();
  }

  private static String withoutMax(String name) {
    return name.replaceFirst("_max$", "");
  }

  private static List<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(Path.of("docs/how-to/operate.md"))).results().toList();
  }

  private static Map<String, Set<String>> labels(String cell) {
    return LABEL
        .matcher(cell)
        .results()
        .collect(
            Collectors.toMap(
                label -> label.group(1),
                label ->
                    WORD.matcher(label.group(2))
                        .results()
                        .map(value -> value.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
  }

  private static Series requests(String route, String outcome, String code) {
    return Series.of("requests_total", "route", route, "outcome", outcome, "code", code);
  }

  private static Series durations(String route, String outcome) {
    return Series.of("request_duration_seconds_count", "route", route, "outcome", outcome);
  }

  private static void ask(Wire wire, byte[] request) {
    wire.send(request);
    wire.answer();
  }
}
