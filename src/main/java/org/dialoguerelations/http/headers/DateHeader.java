package org.dialoguerelations.http.headers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dialoguerelations.kernel.date.MachineTime;

/** Says when an answer was made: caches count its age from then (RFC 9110, 6.6.1). */
@Singleton
public class DateHeader {

  private static final int BEFORE_ALL_THAT_ANSWER = 18_000;

  private final DateTimeFormatter format =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private final InstantSource clock;
  private volatile Said last = new Said(Long.MIN_VALUE, "");

  /** What all answers of a second say. */
  private record Said(long second, CharSequence text) {}

  DateHeader(@MachineTime InstantSource clock) {
    this.clock = clock;
  }

  void register(@Observes Filters filters) {
    filters.register(this::add, BEFORE_ALL_THAT_ANSWER);
  }

  private void add(RoutingContext context) {
    Instant now = clock.instant();
    Said said = last;
    if (said.second() != now.getEpochSecond()) {
      said = new Said(now.getEpochSecond(), HttpHeaders.createOptimized(format.format(now)));
      last = said;
    }
    context.response().putHeader(HttpHeaders.DATE, said.text());
    context.next();
  }
}
