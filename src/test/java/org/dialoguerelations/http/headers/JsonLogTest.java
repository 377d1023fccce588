package org.dialoguerelations.http.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.dialoguerelations.testing.Graph;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.JsonFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As JSON, each line of the log about a request is one object, which has its id. */
@QuarkusTest
class JsonLogTest {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final JsonFormatter format = new JsonFormatter();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(format.format(ExtLogRecord.wrap(line)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  /** On the event loop, and on a worker thread. */
  @ParameterizedTest
  @ValueSource(strings = {"/test/throws", "/test/throws-on-worker"})
  void aLineHasTheIdOfItsRequest(String path) {
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    try {
      given().header("X-Request-Id", "logged-1").get(path);
    } finally {
      root.removeHandler(handler);
    }
    assertThat(lines)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.strip()).doesNotContain("\n");
              JsonNode json = Graph.read(line);
              assertThat(json.path("mdc").path("requestId").asText()).isEqualTo("logged-1");
              assertThat(json.path("message").asText()).isEqualTo("Request logged-1 failed");
              assertThat(json.path("level").asText()).isEqualTo("ERROR");
            });
  }
}
