package org.dialoguerelations.kernel.date;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The clock of the service. While a request is answered on a thread, it stands still there at the
 * beginning of the day, in UTC, and notes whether it was asked: an answer depends on the day at
 * most, on one day only, and it is known which answers do. So those that do not can be kept for as
 * long as the data stay the same.
 */
@Singleton
public class RequestClock implements InstantSource {

  private final InstantSource machine;
  private final ThreadLocal<Day> current = new ThreadLocal<>();

  RequestClock(@MachineTime InstantSource machine) {
    this.machine = machine;
  }

  /** The day on which one request is answered, until it is closed. */
  public final class Day implements AutoCloseable {
    private final Instant begin = machine.instant().truncatedTo(ChronoUnit.DAYS);
    private boolean asked;

    /** The day, when the clock was asked; empty when what was done is right on every day. */
    public Optional<LocalDate> ifAsked() {
      return asked ? Optional.of(LocalDate.ofInstant(begin, ZoneOffset.UTC)) : Optional.empty();
    }

    @Override
    public void close() {
      current.remove();
    }
  }

  /** Stands still on the calling thread, which must do all the work of one request. */
  public Day stop() {
    Day day = new Day();
    current.set(day);
    return day;
  }

  /** The day that it is now, in UTC. */
  public LocalDate today() {
    return LocalDate.ofInstant(instant(), ZoneOffset.UTC);
  }

  @Override
  public Instant instant() {
    Day day = current.get();
    if (day == null) {
      return machine.instant();
    }
    day.asked = true;
    return day.begin;
  }
}
