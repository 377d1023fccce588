package org.dialoguerelations.http.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However its path is written, nobody reaches the library's own handler, which would execute what
 * is no JSON and open WebSockets past every limit.
 */
@QuarkusTest
class LibraryRouteTest {

  @ParameterizedTest
  @ValueSource(strings = {"POST", "OPTIONS", "DELETE"})
  void theSchemaIsServedByGetAndHeadOnly(String method) {
    try (Wire wire = Wire.open()) {
      wire.send(Wire.request(method + " /graphql/schema.graphql"));
      WireAnswer answer = wire.answer();
      assertThat(answer.status()).isEqualTo(405);
      assertThat(answer.header("allow")).isEqualTo("GET, HEAD");
      assertThat(answer.header("cache-control")).isEqualTo("no-store");
    }
    WireAnswer whole = Wire.exchange(Wire.request("GET /graphql/schema.graphql"));
    assertThat(whole.status()).isEqualTo(200);
    try (Wire wire = Wire.open()) {
      wire.send(Wire.request("HEAD /graphql/schema.graphql"));
      assertThat(wire.answer(false).header("content-length"))
          .isEqualTo(whole.header("content-length"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/graphql",
        "/graphql/",
        "/graphql//",
        "//graphql",
        "/%67raphql",
        "/%2567raphql",
        "/graphql%2F",
        "/graphql;x=1",
        "/graphql/.",
        "/./graphql",
        "/x/../graphql",
        "/x/%2e%2e/graphql",
        "/graphql/x",
        "/graphql/../graphql",
        "/GraphQL",
        "/graphql%00",
        "/graphql%20",
        "/graphql\\",
        "/graphql?query=%7B__typename%7D",
        "/graphql/?query=%7B__typename%7D",
        "http://localhost/graphql",
        "http://localhost//graphql",
      })
  void textIsNotExecutedAndNoWebSocketOpened(String target) {
    WireAnswer text =
        Wire.exchange(
            Wire.request(
                "POST " + target,
                "{\"query\": \"{ __typename }\"}".getBytes(StandardCharsets.UTF_8),
                "Content-Type: text/plain"));
    assertThat(text.status()).isIn(400, 404, 405, 415);
    assertThat(text.body()).doesNotContain("\"data\"");
    WireAnswer upgrade =
        Wire.exchange(
            Wire.request(
                "GET " + target,
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Protocol: graphql-transport-ws"));
    assertThat(upgrade.status()).isIn(400, 404, 405);
    assertThat(upgrade.headers()).doesNotContainKey("sec-websocket-accept");
  }
}
