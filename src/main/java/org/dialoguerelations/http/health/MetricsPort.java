package org.dialoguerelations.http.health;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.BindException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.error.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A port of its own for metrics, which those who reach the service's port do not see then. The
 * framework's port for such things is chosen by a build; this one by each operator.
 */
@Singleton
class MetricsPort {

  private static final String ALL_ADDRESSES = "0.0.0.0";

  private final Vertx vertx;
  private final MetricsConfig config;
  private final int servicePort;
  private final ServedMeters metrics;
  private Optional<HttpServer> server = Optional.empty();

  MetricsPort(
      Vertx vertx,
      MetricsConfig config,
      @ConfigProperty(name = "quarkus.http.port") int servicePort,
      ServedMeters metrics) {
    this.vertx = vertx;
    this.config = config;
    this.servicePort = servicePort;
    this.metrics = metrics;
  }

  void open(@Observes StartupEvent event) throws QuarkusBindException {
    if (!config.served() || config.port() == 0) {
      return;
    }
    if (config.port() == servicePort) {
      // Vert.x would let both listen there and take turns.
      throw new ConfigurationException(
          "dialogue-relations.metrics.port must not be the port of the service, " + servicePort);
    }
    server = Optional.of(listening(config.port()));
  }

  private HttpServer listening(int port) throws QuarkusBindException {
    Router router = Router.router(vertx);
    router.route(ServedMeters.PATH).handler(metrics::answer);
    router.route().handler(MetricsPort::nothingHere);
    try {
      return vertx
          .createHttpServer()
          .requestHandler(router)
          .listen(port, ALL_ADDRESSES)
          .toCompletionStage()
          .toCompletableFuture()
          .join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof BindException taken) {
        throw new QuarkusBindException(ALL_ADDRESSES, port, taken);
      }
      throw e;
    }
  }

  static void nothingHere(RoutingContext context) {
    ErrorAnswer.send(context, Refusal.notFound());
  }

  @PreDestroy
  void close() {
    server.ifPresent(
        listening -> listening.close().toCompletionStage().toCompletableFuture().join());
  }
}
