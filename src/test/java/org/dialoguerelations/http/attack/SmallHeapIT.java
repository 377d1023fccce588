package org.dialoguerelations.http.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dialoguerelations.bootstrap.ServiceProcess;
import org.dialoguerelations.testing.Extent;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;
import org.junit.jupiter.api.Test;

/** The package with a small heap: it answers all the same, or does not start. */
class SmallHeapIT {

  /** The heap and the options that the image has in a container of 512 MiB. */
  private static final String[] OF_THE_IMAGE = {
    "-Xmx205m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"
  };

  private static final Path PAGE = Path.of("docs/how-to/small-machines.md");
  private static final Pattern LEAST = Pattern.compile("JAVA_TOOL_OPTIONS=\"(-Xmx96m .*)\"");

  /** A machine that others share takes its time; the heap is what is looked at. */
  private static final String[] PATIENT = {
    "-Ddialogue-relations.limits.time=5M", "-Ddialogue-relations.limits.execution-time=5M"
  };

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final int CONNECTIONS = 16;
  private static final int ROUNDS = Extent.of(1, 20);

  /** Of one client, each some 2.7 MB long; the heap has room for a few. */
  private static final int ANSWERS = 30;

  private static final int CLIENTS = Extent.of(4, 40);
  private static final int MOST_MEBIBYTES = 600;

  private final AtomicInteger last = new AtomicInteger();

  /** What an answer is: whether it has errors, and all of it, should it be wrong. */
  private record Golden(Path query, boolean errors, String body) {}

  @Test
  void goldenQueriesAsNewDocuments() throws IOException {
    Queue<Path> queries = new ConcurrentLinkedQueue<>();
    for (int round = 0; round < ROUNDS; round++) {
      queries.addAll(goldenQueries());
    }
    Queue<Golden> wrong = new ConcurrentLinkedQueue<>();
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try (ServiceProcess service = ServiceProcess.start(leastOptions())) {
      service.firstAnswer(Wire.request("GET /q/health/ready"));
      CompletableFuture.allOf(
              Stream.generate(() -> (Runnable) () -> answerAll(queries, service.port(), wrong))
                  .limit(CONNECTIONS)
                  .map(client -> CompletableFuture.runAsync(client, threads))
                  .toArray(CompletableFuture<?>[]::new))
          .join();
      assertThat(wrong).isEmpty();
      assertThat(service.isAlive()).isTrue();
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aHeapThatIsTooSmallEndsTheStart() throws IOException {
    try (ServiceProcess service = ServiceProcess.start("-Xmx48m", "-XX:+UseSerialGC")) {
      assertThat(service.exitCode()).isEqualTo(2);
      assertThat(service.log()).contains("the service needs 72: start it with -Xmx96m or more");
    }
  }

  private static String[] leastOptions() throws IOException {
    Matcher options = LEAST.matcher(Files.readString(PAGE));
    assertThat(options.find()).as("options on %s", PAGE).isTrue();
    return Stream.concat(Stream.of(options.group(1).split(" ")), Stream.of(PATIENT))
        .toArray(String[]::new);
  }

  private static List<Path> goldenQueries() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".graphql")).toList();
    }
  }

  private void answerAll(Queue<Path> queries, int port, Queue<Golden> wrong) {
    try (Wire wire = Wire.open(port)) {
      for (Path query = queries.poll(); query != null; query = queries.poll()) {
        String document = Graph.unasked(Files.readString(query));
        wire.send(Wire.post(Graph.write(Map.of("query", document))));
        String body = wire.answer().body();
        boolean errors = Graph.read(body).has("errors");
        String answer = query.toString().replaceFirst("graphql$", "json");
        if (errors != Graph.read(Files.readString(Path.of(answer))).has("errors")) {
          wrong.add(new Golden(query, errors, body));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Clients ask for the longest answers that there are. */
  @Test
  void longAnswersThatAreNotTakenAndThatAreTaken() throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try (ServiceProcess service = ServiceProcess.start(OF_THE_IMAGE)) {
      service.firstAnswer(Wire.request("GET /q/health/ready"));
      attack(service, threads, this::takeNothing);
      attack(service, threads, this::takeAll);
    } finally {
      threads.shutdownNow();
    }
  }

  private interface Attack {
    void on(int port);
  }

  private static void attack(ServiceProcess service, ExecutorService threads, Attack attack)
      throws IOException {
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
