package org.dialoguerelations.http.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
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

  private final MeterProvider<Counter> requests;
  private final MeterProvider<Timer> durations;
  private final Map<Kind, Meters> known = new ConcurrentHashMap<>();

  /** What requests are told apart by: few, all of closed enums. */
  private record Kind(MeasuredRoute route, RequestOutcome outcome, Optional<ErrorCode> error) {}

  private record Meters(Counter requests, Timer duration) {}

  RequestMeters(MeterRegistry registry) {
    this.requests =
        Counter.builder("dialogue.relations.requests")
            .description("Requests that were answered, or broken off")
            .withRegistry(registry);
    this.durations =
        Timer.builder("dialogue.relations.request.duration")
            .description("From the head of a request to the last byte of its answer")
            .serviceLevelObjectives(BUCKETS)
            .withRegistry(registry);
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
                  sent -> count(route, context, sent.succeeded(), System.nanoTime() - begin));
            });
    context.next();
  }

  private void count(MeasuredRoute route, RoutingContext context, boolean sent, long nanos) {
    Optional<ErrorCode> error = ErrorNotes.of(context);
    RequestOutcome outcome = RequestOutcome.of(error, context.response().getStatusCode(), sent);
    Meters meters = known.computeIfAbsent(new Kind(route, outcome, error), this::meters);
    meters.requests().increment();
    meters.duration().record(nanos, TimeUnit.NANOSECONDS);
  }

  private Meters meters(Kind kind) {
    Tags tags = Tags.of("route", kind.route().label(), "outcome", kind.outcome().label());
    return new Meters(
        requests.withTags(tags.and("code", kind.error().map(ErrorCode::name).orElse("NONE"))),
        durations.withTags(tags));
  }
}
