package org.dialoguerelations.http.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.dialoguerelations.testing.Wire;
import org.junit.jupiter.api.Test;

/** What a client sends does not get into the log, neither as a line of its own nor in another. */
@QuarkusTest
class LogInjectionTest {

  private static final String FORGED = "FORGED";

  private static final class Lines extends Handler {
    private final List<String> written = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord record) {
      written.add(record.getLevel() + " " + record.getMessage() + " " + record.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void nothingIsForged() {
    Lines lines = new Lines();
    Logger root = Logger.getLogger("");
    root.addHandler(lines);
    try {
      String line = "\\n2026-01-15 ERROR " + FORGED;
      Wire.exchange(Wire.post("{\"query\": \"" + line + "\"}"));
      Wire.exchange(Wire.post("{\"query\": \"{ " + FORGED + " }\"}"));
      Wire.exchange(
          Wire.post("{\"query\": \"{ __typename }\", \"operationName\": \"" + line + "\"}"));
      Wire.exchange(
          Wire.post(
              "{\"query\": \"query ($v: Int) { partners(first: $v) { totalCount } }\", \"variables\": {\"v\": \""
                  + line
                  + "\"}}"));
      Wire.exchange(Wire.post(line));
      Wire.exchange(
          Wire.post("{\"query\": \"{ __typename }\"}", "X-Request-Id: a " + FORGED + "\tb"));
      Wire.exchange(Wire.request("GET /graphql?query=%0D%0A" + FORGED));
      Wire.exchange(Wire.request("GET /%0D%0A" + FORGED));
      Wire.exchange(Wire.request("GET /export/%0D%0A" + FORGED));
      Wire.exchange(Wire.request("GET /graphql", "Accept: " + FORGED));
    } finally {
      root.removeHandler(lines);
    }
    assertThat(lines.written).noneMatch(line -> line.contains(FORGED));
  }

  @Test
  void aBodyThatBreaksOffIsNoErrorOfOurs() {
    Lines lines = new Lines();
    Logger root = Logger.getLogger("");
    root.addHandler(lines);
    try (Wire wire = Wire.open()) {
      wire.send(
          Wire.request(
              "POST /graphql", "Content-Type: application/json", "Transfer-Encoding: chunked"));
      wire.send("no length\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(wire.isClosedInTheEnd()).isTrue();
    } finally {
      root.removeHandler(lines);
    }
    assertThat(lines.written).noneMatch(line -> line.contains("Request"));
  }

  @Test
  void aRequestIdThatIsNoNameIsReplaced() {
    String id =
        Wire.exchange(Wire.post("{\"query\": \"{ __typename }\"}", "X-Request-Id: a b\tc"))
            .header("x-request-id");
    assertThat(id).matches("[0-9a-f-]{36}");
  }
}
