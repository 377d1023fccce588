package org.dialoguerelations.http.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.platform.load.DatabaseState;
import org.dialoguerelations.testing.Statements;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Probes tell a platform what to do with the service, and nobody else anything. */
@QuarkusTest
class ProbesTest {

  @Inject DatabaseState database;
  @Inject Statements statements;

  @AfterEach
  void bringTheDatabaseBack() {
    database.found(false);
  }

  @Test
  void aServiceThatCanAnswerIsReady() {
    WireAnswer answer = probe("ready");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(told(answer))
        .containsExactlyInAnyOrder("UP", "Graceful Shutdown UP", "database UP", "data UP");
  }

  @Test
  void withoutItsDatabaseItLivesButIsNotReady() {
    database.found(true);
    assertThat(probe("ready").status()).isEqualTo(503);
    assertThat(told(probe("ready")))
        .containsExactlyInAnyOrder("DOWN", "Graceful Shutdown UP", "database DOWN", "data UP");
    for (String other : List.of("live", "started")) {
      assertThat(probe(other).status()).isEqualTo(200);
      assertThat(told(probe(other))).containsExactly("UP");
    }
    database.found(false);
    assertThat(probe("ready").status()).isEqualTo(200);
  }

  @Test
  void nobodyMakesStatementsByAsking() {
    assertThat(
            statements.during(
                () -> List.of(probe("ready"), probe("live"), probe("started"), metrics())))
        .isZero();
  }

  @Test
  void answersAreNotKeptAndAreSafeInABrowser() {
    for (WireAnswer answer : List.of(probe("ready"), metrics())) {
      assertThat(answer.header("cache-control")).isEqualTo("no-store");
      assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
      assertThat(answer.header("content-security-policy")).startsWith("default-src 'none'");
      assertThat(answer.header("x-request-id")).isNotEmpty();
    }
  }

  @Test
  void besideThemThereIsNothing() {
    for (String path : List.of("/q", "/q/", "/q/dev", "/q/metrics/partners")) {
      WireAnswer answer = Wire.exchange(Wire.request("GET " + path));
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.code()).isEqualTo("NOT_FOUND");
    }
  }

  @Test
  void metricsAreReadAndNothingElse() {
    WireAnswer answer = Wire.exchange(Wire.request("DELETE /q/metrics"));
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).isEqualTo("GET, HEAD");
    assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
  }

  private static WireAnswer probe(String name) {
    return Wire.exchange(Wire.request("GET /q/health/" + name));
  }

  private static WireAnswer metrics() {
    return Wire.exchange(Wire.request("GET /q/metrics"));
  }

  /** All that an answer says: the status, then each check. */
  private static List<String> told(WireAnswer answer) {
    assertThat(answer.json().fieldNames()).toIterable().containsExactly("status", "checks");
    List<String> told = new ArrayList<>(List.of(answer.json().path("status").asText()));
    answer
        .json()
        .path("checks")
        .forEach(
            check -> {
              assertThat(check.fieldNames()).toIterable().containsExactly("name", "status");
              told.add(check.path("name").asText() + " " + check.path("status").asText());
            });
    return told;
  }
}
