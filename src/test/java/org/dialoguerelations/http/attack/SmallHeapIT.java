package org.dialoguerelations.http.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.dialoguerelations.bootstrap.ServiceProcess;
import org.dialoguerelations.testing.Extent;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;
import org.junit.jupiter.api.Test;

/**
 * The package, with the heap and the options that its image has in a container of 512 MiB, where
 * clients ask for the longest answers that there are.
 */
class SmallHeapIT {

  private static final String[] OPTIONS = {
    "-Xmx205m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"
  };

  /** Of one client, each some 2.7 MB long; the heap has room for a few. */
  private static final int ANSWERS = 30;

  private static final int CLIENTS = Extent.of(4, 40);
  private static final int MOST_MEBIBYTES = 600;

  private final AtomicInteger last = new AtomicInteger();

  @Test
  void answersThatAreNotTaken() throws IOException {
    attack(this::takeNothing);
  }

  @Test
  void answersThatAreTaken() throws IOException {
    attack(this::takeAll);
  }

  private interface Attack {
    void on(int port);
  }

  private void attack(Attack attack) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try (ServiceProcess service = ServiceProcess.start(OPTIONS)) {
      service.firstAnswer(Wire.request("GET /q/health/ready"));
      List<CompletableFuture<Void>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(CompletableFuture.runAsync(() -> attack.on(service.port()), threads));
      }
      while (!clients.stream().allMatch(CompletableFuture::isDone)) {
        assertThat(ask(service).status()).isIn(200, 503);
      }
      clients.forEach(CompletableFuture::join);
      assertThat(ask(service).body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
      assertThat(service.isAlive()).isTrue();
      assertThat(service.peakMebibytes()).isLessThan(MOST_MEBIBYTES);
    } finally {
      threads.shutdownNow();
    }
  }

  private static WireAnswer ask(ServiceProcess service) {
    try (Wire wire = Wire.open(service.port())) {
      wire.send(Wire.post("{\"query\": \"{ __typename }\"}"));
      return wire.answer();
    }
  }

  /** Until all are broken off, or the connection is. */
  private void takeNothing(int port) {
    try (Wire wire = Wire.open(port)) {
      wire.send(Http2.openingWithoutWindow());
      for (int stream = 1; stream < 2 * ANSWERS; stream += 2) {
        wire.send(Http2.query(stream, longAnswer()));
      }
      for (int broken = 0; broken < ANSWERS; ) {
        Http2.Frame frame = Http2.next(wire);
        if (frame.type() == Http2.RST_STREAM) {
          broken++;
        } else if (Http2.isPing(frame)) {
          wire.send(Http2.pong(frame));
        }
      }
    }
  }

  private void takeAll(int port) {
    try (Wire wire = Wire.open(port)) {
      for (int i = 0; i < ANSWERS; i++) {
        wire.send(Wire.post("{\"query\": \"%s\"}".formatted(longAnswer())));
        assertThat(wire.answer().status()).isIn(200, 503);
      }
    } catch (UncheckedIOException e) {
      throw new AssertionError("an answer is not whole", e);
    }
  }

  /** Another document each time, so that it is not kept. */
  private String longAnswer() {
    int first = last.addAndGet(100);
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 45; i++) {
      fields.append(" a").append(first + i).append(": citation");
    }
    return "{ agreements(first: 100) { nodes {%s } } }".formatted(fields);
  }
}
