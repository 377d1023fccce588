package org.dialoguerelations.http.health;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Metrics at a port of their own. */
@SuppressWarnings("deprecation") // The framework's registry is still the one of the former client.
class MetricsPortTest {

  private static final int SERVICE_PORT = 8080;

  private final Vertx vertx = Vertx.vertx();
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void metricsAreThereAndNothingElse() throws Exception {
    registry.counter("treaties").increment();
    int number = free();
    MetricsPort port = opened(true, number);
    given().port(number).get("/q/metrics").then().statusCode(200);
    assertThat(given().port(number).get("/q/metrics").asString()).contains("treaties_total 1.0");
    assertThat(given().port(number).head("/q/metrics").statusCode()).isEqualTo(200);
    assertThat(given().port(number).post("/q/metrics").statusCode()).isEqualTo(405);
    for (String path : new String[] {"/", "/graphql", "/q/metrics/x", "/q/health"}) {
      assertThat(given().port(number).get(path).statusCode()).as(path).isEqualTo(404);
    }
    port.close();
  }

  @Test
  void aPortThatIsUsedIsNamed() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      int number = socket.getLocalPort();
      assertThatThrownBy(() -> opened(true, number))
          .isInstanceOf(QuarkusBindException.class)
          .hasMessageContaining(Integer.toString(number));
    }
  }

  @Test
  void itIsNotThePortOfTheService() {
    assertThatThrownBy(() -> opened(true, SERVICE_PORT))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("metrics.port");
  }

  @Test
  void thereIsNoneWhereMetricsAreNotServed() throws Exception {
    int number = free();
    opened(false, number);
    assertThatThrownBy(() -> given().port(number).get("/q/metrics"))
        .isInstanceOf(ConnectException.class);
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private MetricsPort opened(boolean served, int number) throws QuarkusBindException {
    MetricsConfig config =
        new MetricsConfig() {
          @Override
          public boolean served() {
            return served;
          }

          @Override
          public int port() {
            return number;
          }
        };
    MetricsPort port = new MetricsPort(vertx, config, SERVICE_PORT, new ServedMeters(registry));
    port.open(new StartupEvent());
    return port;
  }
}
