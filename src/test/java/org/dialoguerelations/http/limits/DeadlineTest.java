package org.dialoguerelations.http.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dialoguerelations.testing.FixedClock;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.TemporaryDataset;
import org.dialoguerelations.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Work whose time is over ends, and leaves its thread and its connection to the next request: there
 * is one thread here, and one place to wait. (Two connections, since migrations take two.)
 */
@QuarkusTest
@TestProfile(DeadlineTest.OneAtOnce.class)
@Timeout(120)
class DeadlineTest {

  private static final Duration TIME = Duration.ofSeconds(3);
  private static final Duration EXECUTION_TIME = Duration.ofSeconds(2);
  private static final String QUICK = "{ meetings(first: 1) { nodes { code } } }";
  private static final String SLOW = "{ agreements(first: 1) { nodes { code } } }";

  @TestHTTPResource("/graphql")
  URI address;

  @Inject DataSource database;
  @Inject FixedClock clock;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void aStatementIsCancelled() throws SQLException {
    whileAgreementsAreSlow(
        () -> {
          // More often than there are connections.
          assertLate(send(SLOW).join());
          assertLate(send(SLOW).join());
          assertLate(send(SLOW).join());
          assertAnswered(send(QUICK).join());
        });
    assertAnswered(send(SLOW).join());
  }

  @AfterEach
  void putTheClockBack() {
    clock.putBack();
  }

  /** Its time has passed when the work begins. Were its fields begun, they would not end. */
  @Test
  void fieldsAreNotBegun() {
    clock.whenAsked(
        () -> {
          if (Thread.currentThread().getName().startsWith("graphql")) {
            LockSupport.parkNanos(TIME.multipliedBy(5).dividedBy(4).toNanos());
          }
        });
    assertLate(send(chain(3, 10, 10)).join());
    clock.putBack();
    assertAnswered(send(QUICK).join());
  }

  @Test
  void whoeverWaitsTooLongIsNotExecutedAndMoreAreRefusedAtOnce() throws SQLException {
    whileAgreementsAreSlow(
        () -> {
          List<CompletableFuture<HttpResponse<String>>> sent =
              Stream.generate(() -> send(SLOW)).limit(3).toList();
          List<HttpResponse<String>> answers = sent.stream().map(CompletableFuture::join).toList();
          assertThat(answers)
              .extracting(answer -> code(answer))
              .containsExactlyInAnyOrder("DEADLINE_EXCEEDED", "DEADLINE_EXCEEDED", "OVERLOADED");
          assertThat(answers)
              .filteredOn(answer -> code(answer).equals("DEADLINE_EXCEEDED"))
              .extracting(answer -> Graph.read(answer.body()).findValue("limit").asLong())
              .containsExactlyInAnyOrder(EXECUTION_TIME.toMillis(), TIME.toMillis());
          assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(503);
          assertThat(answers)
              .filteredOn(answer -> code(answer).equals("OVERLOADED"))
              .allSatisfy(
                  refused -> assertThat(refused.headers().firstValue("Retry-After")).contains("1"));
        });
    assertAnswered(send(QUICK).join());
  }

  /** Agreements of partners of agreements, and so on: few statements, very many values. */
  private static String chain(int levels, int signatories, int signatures) {
    String inner = "code";
    for (int level = 0; level < levels; level++) {
      inner =
          "signatories(first: %d) { nodes { partner { signatures(first: %d) { nodes { agreement { %s } } } } } }"
              .formatted(signatories, signatures, inner);
    }
    return "{ agreements(first: 100) { nodes { %s } } }".formatted(inner);
  }

  private CompletableFuture<HttpResponse<String>> send(String document) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Graph.write(Map.of("query", document))))
            .build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }

  private static void assertLate(HttpResponse<String> answer) {
    assertThat(answer.body()).contains("DEADLINE_EXCEEDED");
    assertThat(answer.statusCode()).isEqualTo(503);
    JsonNode read = Graph.read(answer.body());
    assertThat(read.has("data")).isFalse();
    assertThat(read.path("errors").path(0).path("extensions").path("limit").asInt())
        .isEqualTo((int) EXECUTION_TIME.toMillis());
  }

  private static void assertAnswered(HttpResponse<String> answer) {
    assertThat(answer.body()).doesNotContain("errors");
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private static String code(HttpResponse<String> answer) {
    return Graph.read(answer.body())
        .path("errors")
        .path(0)
        .path("extensions")
        .path("code")
        .asText();
  }

  /** Does something while the table of agreements takes very long to read. */
  private void whileAgreementsAreSlow(Runnable work) throws SQLException {
    execute(
        "alter table agreement rename to quick_agreement",
        "create view agreement as select * from quick_agreement q where " + endless());
    try {
      work.run();
    } finally {
      execute("drop view agreement", "alter table quick_agreement rename to agreement");
    }
  }

  private static String endless() {
    return TestDatabase.isPostgres()
        ? "pg_sleep(600)::text is not null"
        : "(select count(*) from system_range(1, 1000000000000) r where r.x > q.id) > 0";
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Ten agreements of the same ten partners, from which a chain never ends, and a meeting. */
  private static String dataset() {
    StringBuilder yaml =
        new StringBuilder(
            """
            documents:
              doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all of it}}
            meetings:
              m1: {name: A meeting, date: 2001, status: HELD, sources: [doc/a]}
            partners:
            """);
    IntStream.range(0, 10)
        .mapToObj("  P%1$d: {name: Partner %1$d, kind: STATE, sources: [doc/a]}\n"::formatted)
        .forEach(yaml::append);
    String signatories =
        IntStream.range(0, 10)
            .mapToObj("P%d: {signature: {date: 2001-01-01}}"::formatted)
            .collect(Collectors.joining(", "));
    yaml.append("agreements:\n");
    IntStream.range(0, 10)
        .mapToObj(
            i ->
                "  a%1$d: {title: Agreement %1$d, kind: TREATY, adopted: 2001, sources: [doc/a], signatories: {%2$s}}\n"
                    .formatted(i, signatories))
        .forEach(yaml::append);
    return yaml.toString();
  }

  /** A service that executes one request at once, each for a short time. */
  public static final class OneAtOnce implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings =
          new HashMap<>(TemporaryDataset.settings("deadline", dataset()));
      settings.put("quarkus.datasource.jdbc.max-size", "2");
      settings.put("quarkus.datasource.jdbc.acquisition-timeout", "5S");
      settings.put("dialogue-relations.limits.time", TIME.toString());
      settings.put("dialogue-relations.limits.execution-time", EXECUTION_TIME.toString());
      settings.put("dialogue-relations.limits.cost", "2147483647");
      settings.put("dialogue-relations.limits.values", "2147483647");
      settings.put("dialogue-relations.limits.depth", "100");
      settings.put("dialogue-relations.limits.concurrent-executions", "1");
      settings.put("dialogue-relations.limits.waiting-executions", "1");
      return settings;
    }
  }
}
