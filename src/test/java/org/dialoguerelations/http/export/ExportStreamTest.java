package org.dialoguerelations.http.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/** Long files, slow clients, clients that hang up, and errors in the middle. */
@QuarkusTest
class ExportStreamTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  // Java's client loses its place when a long answer follows an upgrade to HTTP/2 in clear text.
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @TestHTTPResource("/export/")
  URI exports;

  @Inject TestExports testExports;

  @Test
  void aFileOfManyPagesHasEachRowOnce() throws Exception {
    List<String> lines = get("test-many.csv").body().lines().toList();
    assertThat(lines.get(0)).isEqualTo("number,filling");
    assertThat(lines.subList(1, lines.size()).stream().map(line -> line.split(",")[0]))
        .isEqualTo(IntStream.range(0, 2_345).mapToObj(String::valueOf).toList());
    assertThat(get("test-many.jsonl").body().lines())
        .hasSize(2_345)
        .allSatisfy(line -> assertThat(Graph.read(line).size()).isEqualTo(2));
  }

  @Test
  void nothingIsReadForAClientThatHasHungUp() throws Exception {
    try (Socket client = request("test-endless.csv")) {
      assertThat(client.getInputStream().readNBytes(300_000)).hasSize(300_000);
    }
    assertStandsStill();
  }

  @Test
  void nothingIsReadAheadOfASlowClient() throws Exception {
    int before = TestExports.ENDLESS_PAGES.get();
    try (Socket client = request("test-endless.csv")) {
      InputStream answer = client.getInputStream();
      assertThat(answer.read()).isNotNegative();
      assertStandsStill();
      int ahead = TestExports.ENDLESS_PAGES.get() - before;
      // What lies between is in the buffers of the operating system.
      assertThat(ahead).isBetween(1, 500);
      assertThat(answer.readNBytes(50_000_000)).hasSize(50_000_000);
      assertThat(TestExports.ENDLESS_PAGES.get() - before).isGreaterThan(ahead);
    }
    assertStandsStill();
  }

  @Test
  void anErrorInTheMiddleIsNoCompleteFile() {
    assertThatThrownBy(() -> get("test-broken.csv")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> get("test-broken.jsonl")).isInstanceOf(IOException.class);
  }

  @Test
  void anErrorBeforeTheFirstByteIsAnErrorWithoutDetails() throws Exception {
    HttpResponse<String> answer = get("test-broken-at-once.csv");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .isEqualTo(
            "{\"errors\":[{\"message\":\"Something went wrong inside the service.\",\"extensions\":{\"code\":\"INTERNAL_ERROR\",\"documentation\":\"/errors/INTERNAL_ERROR\",\"requestId\":\"%s\"}}]}"
                .formatted(answer.headers().firstValue("X-Request-Id").orElseThrow()));
  }

  @Test
  void aFileNeverMixesTwoRevisions() throws Exception {
    try {
      assertThatThrownBy(() -> get("test-replaced.csv")).isInstanceOf(IOException.class);
    } finally {
      testExports.forgetReplacement();
    }
    assertThat(get("test-many.csv").statusCode()).isEqualTo(200);
  }

  @Test
  void whatThereIsNoRoomForIsRefusedAndOthersAreAnswered() throws Exception {
    int room = 4 + 64;
    int more = 12;
    TestExports.hold();
    try {
      List<CompletableFuture<HttpResponse<String>>> asked =
          IntStream.range(0, room + more).mapToObj(i -> getLater("test-held.csv")).toList();
      while (asked.stream().filter(CompletableFuture::isDone).count() < more) {
        Thread.sleep(10);
      }
      try (Socket other = new Socket()) {
        other.bind(new InetSocketAddress("127.0.0.2", 0));
        other.connect(new InetSocketAddress("127.0.0.1", exports.getPort()));
        other
            .getOutputStream()
            .write(
                "GET /graphql?query={x:__typename} HTTP/1.1\r\nHost: a\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(other.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
            .isEqualTo("HTTP/1.1 200");
      }
      TestExports.letGo();
      // One gave way to the other client.
      int refused = more + 1;
      List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() == 503)
          .hasSize(refused)
          .allSatisfy(
              answer -> {
                assertThat(answer.body()).contains("OVERLOADED");
                assertThat(answer.headers().firstValue("Retry-After")).contains("1");
              });
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() == 200)
          .hasSize(room + more - refused)
          .allSatisfy(file -> assertThat(file.body().lines()).hasSize(201));
    } finally {
      TestExports.letGo();
    }
  }

  @Test
  void anAddressThatCannotBeDecodedIsRefused() throws IOException {
    try (Socket client = request("test-many.csv?filter=%E0%")) {
      String answer = new String(client.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      assertThat(answer).isEqualTo("HTTP/1.1 400");
    }
  }

  private HttpResponse<String> get(String file) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(exports.resolve(file)).timeout(PATIENCE).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private CompletableFuture<HttpResponse<String>> getLater(String file) {
    return CLIENT.sendAsync(
        HttpRequest.newBuilder(exports.resolve(file)).timeout(PATIENCE).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private Socket request(String file) throws IOException {
    Socket client = new Socket(exports.getHost(), exports.getPort());
    client.setSoTimeout((int) PATIENCE.toMillis());
    client
        .getOutputStream()
        .write(
            "GET /export/%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .formatted(file)
                .getBytes(StandardCharsets.US_ASCII));
    return client;
  }

  /** Within some seconds there comes a second in which no page is read. */
  private static void assertStandsStill() throws InterruptedException {
    int last = -1;
    for (int tries = 0; tries < 30 && last != TestExports.ENDLESS_PAGES.get(); tries++) {
      last = TestExports.ENDLESS_PAGES.get();
      Thread.sleep(1_000);
    }
    assertThat(TestExports.ENDLESS_PAGES.get()).isEqualTo(last);
  }
}
