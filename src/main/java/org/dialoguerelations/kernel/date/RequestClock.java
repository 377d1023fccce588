package org.dialoguerelations.kernel.date;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
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
public class RequestClock implements InstantSource {

  private final InstantSource machine;
  private final ThreadLocal<StoppedDay> request = new ThreadLocal<>();

  RequestClock(@MachineTime InstantSource machine) {
    this.machine = machine;
  }

  /**
   * What was computed.
   *
   * @param day on which it is right; empty when it is right on every day
   */
  public record Observed<T>(T value, Optional<LocalDate> day) {}

  /** The time of a request. */
  private static final class StoppedDay {
    private final Instant day;
    private boolean asked;

    StoppedDay(Instant day) {
      this.day = day;
    }
  }

  /** Does the work of one request on the calling thread, which must do all of it. */
  public <T> Observed<T> observe(Supplier<T> work) {
    StoppedDay mine = new StoppedDay(machine.instant().truncatedTo(ChronoUnit.DAYS));
    request.set(mine);
    try {
      T value = work.get();
      return new Observed<>(
          value,
          mine.asked
              ? Optional.of(LocalDate.ofInstant(mine.day, ZoneOffset.UTC))
              : Optional.empty());
    } finally {
      request.remove();
    }
  }

  /** The day that it is now, in UTC. */
  public LocalDate today() {
    return LocalDate.ofInstant(instant(), ZoneOffset.UTC);
  }

  @Override
  public Instant instant() {
    StoppedDay current = request.get();
    if (current == null) {
      return machine.instant();
    }
    current.asked = true;
    return current.day;
  }
}
