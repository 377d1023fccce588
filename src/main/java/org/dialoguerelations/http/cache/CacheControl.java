package org.dialoguerelations.http.cache;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** For how long others may keep an answer: the header {@code Cache-Control}. */
@Singleton
class CacheControl {

  private final CacheConfig config;
  private final InstantSource clock;
  private final String always;

  CacheControl(CacheConfig config, InstantSource clock) {
    this.config = config;
    this.clock = clock;
    this.always = header(config.maxAge(), config.staleWhileRevalidate());
  }

  /**
   * @param day on which the answer is right: at its end, in UTC, nobody may use it any more; empty
   *     when it is right on each
   */
  String header(Optional<LocalDate> day) {
    return day.map(this::header).orElse(always);
  }

  private String header(LocalDate day) {
    Duration left =
        atLeastZero(
            Duration.between(
                clock.instant(), day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    Duration maxAge = shorter(config.maxAge(), left);
    return header(maxAge, shorter(config.staleWhileRevalidate(), left.minus(maxAge)));
  }

  private String header(Duration maxAge, Duration stale) {
    return (config.shared() ? "public" : "private")
        + ", max-age="
        + maxAge.toSeconds()
        + (stale.toSeconds() > 0 ? ", stale-while-revalidate=" + stale.toSeconds() : "");
  }

  private static Duration atLeastZero(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
