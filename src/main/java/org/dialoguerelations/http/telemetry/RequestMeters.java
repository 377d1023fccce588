package org.dialoguerelations.http.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.dialoguerelations.http.error.ErrorCode;

/**
 * Counts requests and measures how long they take, whoever answers them. Labels are of closed
 * enums: nothing that a client writes makes another series.
 */
@Singleton
public class RequestMeters {

  private static final int BEFORE_ALL_THAT_ANSWER = 15_000;

  private static final Duration[] BUCKETS = {
    Duration.ofMillis(1),
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofMillis(2500),
    Duration.ofSeconds(10)
  };

  private final MeterRegistry registry;
  private final Map<Kind, Series> series = new ConcurrentHashMap<>();

  private record Kind(MeasuredRoute route, RequestOutcome outcome, Optional<ErrorCode> error) {}

  private record Series(Counter requests, Timer duration) {}

  RequestMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void register(@Observes Filters filters) {
    filters.register(this::measure, BEFORE_ALL_THAT_ANSWER);
  }

  private void measure(RoutingContext context) {
    MeasuredRoute.of(context.normalizedPath())
        .ifPresent(
            route -> {
              long begin = System.nanoTime();
              context.addEndHandler(
                  sent -> count(kind(route, context, sent.succeeded()), System.nanoTime() - begin));
            });
    context.next();
  }

  private static Kind kind(MeasuredRoute route, RoutingContext context, boolean sent) {
    Optional<ErrorCode> error = ErrorNotes.of(context);
    return new Kind(
        route, RequestOutcome.of(error, context.response().getStatusCode(), sent), error);
  }

  private void count(Kind kind, long nanos) {
    Series counted = series.computeIfAbsent(kind, this::series);
    counted.requests().increment();
    counted.duration().record(nanos, TimeUnit.NANOSECONDS);
  }

  private Series series(Kind kind) {
    String route = kind.route().label();
    String outcome = kind.outcome().label();
    return new Series(
        Counter.builder("dialogue.relations.requests")
            .description("Requests that were answered, or broken off")
            .tag("route", route)
            .tag("outcome", outcome)
            .tag("code", kind.error().map(ErrorCode::name).orElse("NONE"))
            .register(registry),
        Timer.builder("dialogue.relations.request.duration")
            .description("From the head of a request to the last byte of its answer")
            .tag("route", route)
            .tag("outcome", outcome)
            .serviceLevelObjectives(BUCKETS)
            .register(registry));
  }
}
