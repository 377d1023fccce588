package org.dialoguerelations.http.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.dialoguerelations.testing.Narrow;
import org.dialoguerelations.testing.RawHttp;
import org.junit.jupiter.api.Test;

/** What a connection may carry, and how long it may be silent. */
@QuarkusTest
@TestProfile(Narrow.class)
class HttpLimitsTest {

  private static final String INNARDS = "(?s).*(io\\.|java\\.|netty|vertx|quarkus|Exception).*";

  @Test
  void aDocumentOfManyCharactersFitsIntoAnAddress() throws IOException {
    String answer = RawHttp.get("/graphql?query=%7B__typename%7D%23" + "x".repeat(15_000), "");
    assertThat(answer)
        .startsWith("HTTP/1.1 200 ")
        .endsWith("{\"data\":{\"__typename\":\"Query\"}}");
  }

  @Test
  void aLongerAddressIsRefused() throws IOException {
    refused(RawHttp.get("/graphql?query=" + "x".repeat(17_000), ""), 414);
  }

  @Test
  void headersAreBounded() throws IOException {
    refused(RawHttp.get("/graphql", "X-Long: " + "x".repeat(17_000) + "\r\n"), 431);
    refused(RawHttp.get("/graphql", "X-Many: x\r\n".repeat(2_000)), 431);
  }

  @Test
  void whatIsNoHttpIsRefused() throws IOException {
    refused(RawHttp.untilClosed("GET / HTTP/1.1\r\nHo st: x\r\n\r\n"), 400);
    refused(RawHttp.untilClosed("GET /\r\n\r\n"), 400);
    refused(
        RawHttp.untilClosed(
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"),
        400);
  }

  /** They are silent at the same time, so that they are waited for once. */
  @Test
  void aClientThatIsSilentIsLeft() {
    String request = "GET /errors/TOO_DEEP HTTP/1.1\r\nHost: localhost\r\n\r\n";
    CompletableFuture<String> nothing = untilClosed("");
    CompletableFuture<String> endlessHeaders =
        untilClosed("GET /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
    CompletableFuture<String> twoRequests = untilClosed(request + request);
    assertThat(nothing.join()).isEmpty();
    assertThat(endlessHeaders.join()).isEmpty();
    assertThat(twoRequests.join().split("HTTP/1.1 200 OK", -1)).as("it was kept").hasSize(3);
  }

  private static CompletableFuture<String> untilClosed(String request) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    new Thread(
            () -> {
              try {
                answer.complete(RawHttp.untilClosed(request));
              } catch (IOException | RuntimeException e) {
                answer.completeExceptionally(e);
              }
            })
        .start();
    return answer;
  }

  private static void refused(String answer, int status) {
    // A client that still sends when the connection is closed may not see why.
    if (!answer.isEmpty()) {
      assertThat(answer).matches("(?s)HTTP/1\\.[01] " + status + " .*").doesNotMatch(INNARDS);
    }
  }
}
