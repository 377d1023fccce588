package org.dialoguerelations.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthTest {

  private static final String PROBE = "/q/health/ready";

  @Test
  void asksThePortOfTheEnvironment() {
    assertThat(Health.of(Map.of("PORT", "9000")).address())
        .hasToString("http://127.0.0.1:9000" + PROBE);
    assertThat(Health.of(Map.of()).address()).hasToString("http://127.0.0.1:8080" + PROBE);
  }

  @Test
  void isWellWhenTheServiceIsReady() throws IOException {
    assertThat(askWhereTheAnswerIs(200)).isEqualTo(ExitCode.DONE);
  }

  @Test
  void isNotWellWhenTheServiceIsNotReady() throws IOException {
    assertThat(askWhereTheAnswerIs(503)).isEqualTo(ExitCode.NOT_WELL);
  }

  @Test
  void isNotWellWhenNobodyListens() throws IOException {
    HttpServer server = server(200);
    int port = server.getAddress().getPort();
    server.stop(0);
    assertThat(ask(port)).isEqualTo(ExitCode.NOT_WELL);
  }

  private static ExitCode askWhereTheAnswerIs(int status) throws IOException {
    HttpServer server = server(status);
    try {
      return ask(server.getAddress().getPort());
    } finally {
      server.stop(0);
    }
  }

  private static ExitCode ask(int port) {
    return Health.of(Map.of("PORT", Integer.toString(port))).ask();
  }

  private static HttpServer server(int status) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        PROBE,
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    return server;
  }
}
