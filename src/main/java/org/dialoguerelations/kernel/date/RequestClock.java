package org.dialoguerelations.kernel.date;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The clock of the service. While a request is answered on a thread, it stands still there at the
 * beginning of the day, in UTC, and notes whether it was asked: an answer depends on the day at
 * most, on one day only, and it is known which answers do. So those that do not can be kept for as
 * long as the data stay the same.
 */
@Singleton
public class RequestClock extends Clock {

  private final Clock machine;
  private final ThreadLocal<Reading> reading = new ThreadLocal<>();

  RequestClock(@MachineTime Clock machine) {
    this.machine = machine;
  }

  /**
   * What was computed.
   *
   * @param day on which it is right; empty when it is right on every day
   */
  public record Observed<T>(T value, Optional<LocalDate> day) {}

  private static final class Reading {
    private final Instant day;
    private boolean asked;

    Reading(Instant day) {
      this.day = day;
    }
  }

  /** Does the work of one request on the calling thread, which must do all of it. */
  public <T> Observed<T> observe(Supplier<T> work) {
    Reading mine = new Reading(machine.instant().truncatedTo(ChronoUnit.DAYS));
    reading.set(mine);
    try {
      T value = work.get();
      return new Observed<>(
          value,
          mine.asked
              ? Optional.of(LocalDate.ofInstant(mine.day, ZoneOffset.UTC))
              : Optional.empty());
    } finally {
      reading.remove();
    }
  }

  /** The day that it is now, in UTC. */
  public LocalDate today() {
    return LocalDate.ofInstant(instant(), ZoneOffset.UTC);
  }

  @Override
  public Instant instant() {
    Reading current = reading.get();
    if (current == null) {
      return machine.instant();
    }
    current.asked = true;
    return current.day;
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  /**
   * Not supported: a clock that is derived would not note that it was asked.
   *
   * @throws UnsupportedOperationException always
   */
  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("ask this clock, which is in UTC");
  }
}
