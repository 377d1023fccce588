package org.dialoguerelations.kernel.status;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dialoguerelations.kernel.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** The days about which clients ask. */
@Singleton
public class Days {

  private final InstantSource clock;

  Days(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * The day that a client asks about; today, in UTC, for null.
   *
   * @throws InvalidDayException when it lies outside the days that are counted
   */
  public LocalDate asked(@Nullable LocalDate on) {
    return checked(
        Optional.ofNullable(on)
            .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
  }

  /**
   * The same day, if it can be asked about: the last of the calendar stands for "never".
   *
   * @throws InvalidDayException when it lies outside the days that are counted
   */
  public static LocalDate checked(LocalDate day) {
    if (day.isBefore(PartialDate.FAR_PAST) || !day.isBefore(PartialDate.FAR_FUTURE)) {
      throw new InvalidDayException(day);
    }
    return day;
  }
}
