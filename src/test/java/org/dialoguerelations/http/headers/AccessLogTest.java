package org.dialoguerelations.http.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.dialoguerelations.testing.RawHttp;
import org.dialoguerelations.testing.Switched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One property switches the access log on; a request is one line of it, whatever it holds. */
@QuarkusTest
@TestProfile(Switched.class)
class AccessLogTest {

  private static final Logger LOG = Logger.getLogger("io.quarkus.http.access-log");

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    LOG.addHandler(handler);
  }

  @AfterEach
  void listenNoMore() {
    LOG.removeHandler(handler);
  }

  @Test
  void aLineNamesTheRequestButNotItsDocument() throws InterruptedException {
    given()
        .header("X-Request-Id", "line-1")
        .queryParam("query", "{ secret: __typename }")
        .get("/graphql");
    assertThat(line("line-1"))
        .matches("127\\.0\\.0\\.1 GET /graphql HTTP/1\\.1 200 \\d+ \\d+ ms line-1");
  }

  @Test
  void hostilePathsAndHeadersForgeNoLine() throws IOException, InterruptedException {
    List<String> targets =
        List.of(
            "/%0d%0a127.0.0.1%20GET%20/forged",
            "/%E2%80%A8forged", "/%1b%5B2Jforged", "/$%7Bjndi:ldap://forged%7D", "/a?b=%0aforged");
    for (int i = 0; i < targets.size(); i++) {
      RawHttp.get(
          targets.get(i), "X-Request-Id: hostile-%d\r\nUser-Agent: a forged\r\n".formatted(i));
      assertThat(line("hostile-" + i))
          .matches("[!-~]+ GET [!-~]+ HTTP/1\\.1 404 \\d+ \\d+ ms hostile-" + i);
    }
  }

  @Test
  void probesAreNoLines() throws InterruptedException {
    given().header("X-Request-Id", "probe").get("/q/health/ready");
    given().header("X-Request-Id", "after").get("/errors");
    assertThat(lines.poll(10, TimeUnit.SECONDS)).endsWith("after");
  }

  private String line(String requestId) throws InterruptedException {
    while (true) {
      String line = lines.poll(10, TimeUnit.SECONDS);
      assertThat(line).as("the line of %s", requestId).isNotNull();
      if (line.endsWith(requestId)) {
        return line;
      }
    }
  }
}
