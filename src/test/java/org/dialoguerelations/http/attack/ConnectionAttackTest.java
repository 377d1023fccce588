package org.dialoguerelations.http.attack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dialoguerelations.testing.Narrow;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks that are not in what is sent but in how. Times are short, so that nobody waits long. */
@QuarkusTest
@TestProfile(Narrow.class)
class ConnectionAttackTest {

  private static final int UNREAD_ANSWERS = 60;
  private static final int MOST_CLOSINGS = 10;
  private static final byte[] QUERY = Wire.post("{\"query\": \"{ __typename }\"}");

  @AfterEach
  void theNextIsAnswered() {
    WireAnswer answer = answer(MOST_CLOSINGS);
    // Hundreds of requests at once are shed; who comes again is answered.
    while (answer.status() == 503) {
      answer = answer(MOST_CLOSINGS);
    }
    assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
  }

  /** On a slow machine they may take longer than a connection may be idle here. */
  private static WireAnswer answer(int closings) {
    try {
      return Wire.exchange(QUERY);
    } catch (UncheckedIOException e) {
      if (closings == 0 || !(e.getCause() instanceof EOFException)) {
        throw e;
      }
      return answer(closings - 1);
    }
  }

  @Test
  void slowBody() {
    try (Wire wire = Wire.open()) {
      wire.send(
          Wire.request("POST /graphql", "Content-Type: application/json", "Content-Length: 100"));
      WireAnswer answer = wire.answer();
      assertThat(answer.status()).isEqualTo(408);
      assertThat(answer.code()).isEqualTo("REQUEST_TIMEOUT");
      assertThat(wire.isClosed()).isTrue();
    }
  }

  @Test
  void slowHeaders() {
    try (Wire wire = Wire.open()) {
      wire.send("POST /graphql HTTP/1.1\r\nHost: l".getBytes(StandardCharsets.US_ASCII));
      assertThat(wire.isClosed()).isTrue();
    }
  }

  @Test
  void idleConnections() {
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      wires.add(Wire.open());
    }
    theNextIsAnswered();
    assertThat(wires).allMatch(Wire::isClosed);
    wires.forEach(Wire::close);
  }

  @Test
  void hangUpsInTheMiddle() {
    for (int i = 0; i < 200; i++) {
      try (Wire wire = Wire.open()) {
        wire.send(QUERY);
        if (i % 2 == 0) {
          wire.send(Arrays.copyOf(QUERY, QUERY.length / 2));
        }
      }
    }
  }

  @Test
  void rapidResets() {
    try (Wire wire = Wire.open()) {
      wire.send(Http2.opening());
      for (int stream = 1; stream < 4000; stream += 2) {
        wire.send(Http2.get(stream));
        wire.send(Http2.reset(stream));
      }
      assertThat(wire.isClosedInTheEnd()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"10000001a", "1000000000000001a", "1a;a=\"", "-1", "0x1a", "+1a"})
  void chunksThatAreReadInTwoWays(String chunk) {
    try (Wire wire = Wire.open()) {
      wire.send(Parts.smuggled(chunk));
      assertThat(wire.isClosed()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"FOO/1.1", "HTTP/3.7", "HTTP/0.9", "HTTP/2.0"})
  void protocolsThatAreNotServed(String protocol) {
    try (Wire wire = Wire.open()) {
      wire.send("GET / %s\r\nHost: l\r\n\r\n".formatted(protocol).getBytes(US_ASCII));
      assertThat(wire.isClosed()).isTrue();
    }
  }

  /** Headers that never end: frames without a byte each. */
  @Test
  void continuationsWithoutEnd() {
    try (Wire wire = Wire.open()) {
      wire.send(Http2.opening());
      wire.send(Http2.frame(Http2.HEADERS, 0, 1, (byte) 0x82));
      for (int i = 0; i < 10_000; i++) {
        wire.send(Http2.frame(Http2.CONTINUATION, 0, 1));
      }
      assertThat(wire.isClosedInTheEnd()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\rb", "a\nb", "a\u0000b"})
  void controlsInHeadersOfHttp2(String value) {
    try (Wire wire = Wire.open()) {
      wire.send(Http2.opening());
      wire.send(Http2.get(1, "x-a", value));
      assertThat(Http2.firstOf(wire, 1).type()).isEqualTo(Http2.RST_STREAM);
    }
  }

  /** Nothing of it is answered or logged; the connection goes on. */
  @Test
  void connectWithoutAPath() {
    try (Wire wire = Wire.open()) {
      wire.send(Http2.opening());
      int stream = 1;
      for (; stream < 100; stream += 2) {
        wire.send(Http2.connect(stream));
        assertThat(Http2.firstOf(wire, stream).type()).isEqualTo(Http2.RST_STREAM);
      }
      wire.send(Http2.get(stream));
      assertThat(Http2.firstOf(wire, stream).type()).isEqualTo(Http2.HEADERS);
    }
  }

  /** Each is broken off, however many pings come in the meantime. */
  @Test
  void answersThatAreNotTaken() {
    try (Wire wire = Wire.open()) {
      wire.send(Http2.openingWithoutWindow());
      for (int stream = 1; stream < 2 * UNREAD_ANSWERS; stream += 2) {
        wire.send(Http2.query(stream, "{ a%d: __typename }".formatted(stream)));
      }
      for (int broken = 0; broken < UNREAD_ANSWERS; ) {
        Http2.Frame frame = Http2.next(wire);
        assertThat(frame.type()).isNotIn(Http2.DATA, Http2.GOAWAY);
        if (frame.type() == Http2.RST_STREAM) {
          broken++;
          wire.send(Http2.ping());
        } else if (Http2.isPing(frame)) {
          wire.send(Http2.pong(frame));
        }
      }
    }
  }

  /** The service first reads no further, then closes the connection. */
  @Test
  void answersThatAreNotReadFromAConnection() throws IOException {
    byte[] requests = repeated(Wire.request("GET /graphql/schema.graphql"), UNREAD_ANSWERS);
    // Lines that are skipped before a request.
    byte[] nothing = "\r\n".repeat(1000).getBytes(US_ASCII);
    try (Socket client = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      client.getOutputStream().write(requests);
      assertThatThrownBy(
              () -> {
                while (true) {
                  client.getOutputStream().write(nothing);
                }
              })
          .isInstanceOf(SocketException.class);
    }
  }

  @Test
  void manyRequestsWithoutWaiting() {
    try (Wire wire = Wire.open()) {
      wire.send(repeated(QUERY, 100_000));
      assertThat(wire.isClosedInTheEnd()).isTrue();
    }
  }

  @Test
  void someRequestsAheadAreAnswered() {
    try (Wire wire = Wire.open()) {
      for (int times = 0; times < 3; times++) {
        wire.send(repeated(QUERY, 100));
        for (int i = 0; i < 100; i++) {
          assertThat(wire.answer().status()).isEqualTo(200);
        }
      }
    }
  }

  private static byte[] repeated(byte[] request, int times) {
    byte[] all = new byte[request.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(request, 0, all, i * request.length, request.length);
    }
    return all;
  }

  @Test
  void persistedQueryFlood() {
    try (Wire wire = Wire.open()) {
      for (int i = 0; i < 1000; i++) {
        String document = "{ __typename } # " + i + "x".repeat(1000);
        wire.send(
            Wire.post(
                Parts.persisted("\"query\": \"" + document + "\", ", Parts.sha256(document))));
        assertThat(wire.answer().status()).isEqualTo(200);
      }
    }
  }
}
