package org.dialoguerelations.http.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerelations.http.cache.Client.join;
import static org.dialoguerelations.http.cache.Client.text;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.FixedClock;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.dialoguerelations.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who ask the same at the same time share one execution. */
@QuarkusTest
@TestProfile(OwnData.class)
class SharedExecutionTest {

  private static final int CLIENTS = 20;
  private static final String COUNT = "{ partners { totalCount } }";
  private static final String ONE = "{\"data\":{\"partners\":{\"totalCount\":1}}}";

  @TestHTTPResource("/graphql")
  URI graphql;

  @Inject TestImports imports;
  @Inject FixedClock clock;
  @Inject Statements statements;
  @Inject MeterRegistry meters;

  /** The execution waits for this one; clocks are asked at its beginning. */
  private final CountDownLatch mayGoOn = new CountDownLatch(1);

  private final Semaphore executing = new Semaphore(0);

  private Client client;
  private Counter coalesced;
  private double coalescedBefore;
  private long statementsOfOne;

  @BeforeEach
  void holdExecutionsUp() {
    client = new Client(graphql);
    coalesced = meters.get("dialogue.relations.cache.answers").tag("result", "coalesced").counter();
    coalescedBefore = coalesced.count();
    imports.replace(TestDatasets.ONE, FixedClock.NOW);
    statementsOfOne = statements.during(() -> client.get("{ one: partners { totalCount } }"));
    clock.whenAsked(
        () -> {
          if (Thread.currentThread().getName().startsWith("graphql")) {
            executing.release();
            await(mayGoOn);
          }
        });
  }

  @AfterEach
  void letThemGoOn() {
    mayGoOn.countDown();
    clock.putBack();
  }

  @Test
  void twentyClientsTakeTheStatementsOfOne() {
    assertThat(
            statements.during(
                () -> {
                  List<CompletableFuture<HttpResponse<byte[]>>> answers =
                      IntStream.range(0, CLIENTS)
                          .mapToObj(i -> client.getLater(COUNT, "X-Request-Id", "client-" + i))
                          .toList();
                  awaitWaiting(CLIENTS - 1);
                  mayGoOn.countDown();
                  for (int i = 0; i < CLIENTS; i++) {
                    HttpResponse<byte[]> answer = join(answers.get(i));
                    assertThat(text(answer)).isEqualTo(ONE);
                    assertThat(answer.headers().firstValue("X-Request-Id")).contains("client-" + i);
                  }
                  return answers;
                }))
        .isEqualTo(statementsOfOne);
  }

  @Test
  void whoHangsUpTakesNothingFromTheOthers() throws IOException {
    CompletableFuture<HttpResponse<byte[]>> other;
    try (Socket first = new Socket(graphql.getHost(), graphql.getPort())) {
      first
          .getOutputStream()
          .write(
              "GET /graphql?query=%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                  .formatted(URLEncoder.encode(COUNT, StandardCharsets.UTF_8))
                  .getBytes(StandardCharsets.US_ASCII));
      awaitExecution();
      other = client.getLater(COUNT);
      awaitWaiting(1);
    }
    mayGoOn.countDown();
    assertThat(text(join(other))).isEqualTo(ONE);
    assertThat(executing.availablePermits()).isZero();
  }

  @Test
  void anErrorNamesTheRequestThatWasExecuted() {
    clock.whenAsked(
        () -> {
          if (Thread.currentThread().getName().startsWith("graphql")) {
            executing.release();
            await(mayGoOn);
            throw new IllegalStateException("the clock is broken");
          }
        });
    CompletableFuture<HttpResponse<byte[]>> first =
        client.getLater(COUNT, "X-Request-Id", "the-first");
    awaitExecution();
    CompletableFuture<HttpResponse<byte[]>> second =
        client.getLater(COUNT, "X-Request-Id", "the-second");
    awaitWaiting(1);
    mayGoOn.countDown();
    for (CompletableFuture<HttpResponse<byte[]>> answer : List.of(first, second)) {
      assertThat(join(answer).statusCode()).isEqualTo(500);
      assertThat(Graph.read(text(join(answer))).at("/errors/0/extensions/requestId").asText())
          .isEqualTo("the-first");
    }
    assertThat(join(second).headers().firstValue("X-Request-Id")).contains("the-second");
  }

  /** Until so many wait for the execution of another: the meter counts them when they join. */
  private void awaitWaiting(int clients) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (coalesced.count() - coalescedBefore < clients) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.yield();
    }
  }

  private void awaitExecution() {
    try {
      assertThat(executing.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
