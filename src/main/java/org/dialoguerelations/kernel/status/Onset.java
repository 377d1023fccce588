package org.dialoguerelations.kernel.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.dialoguerelations.kernel.date.PartialDate;

/**
 * When something began that, once begun, stays so: the days between which it did.
 *
 * @param earliest the first day on which it may be so; it is surely not so before
 * @param latest the first day on which it surely is so; {@link PartialDate#FAR_FUTURE} when it may
 *     never be
 */
@Embeddable
public record Onset(
    @Column(name = "earliest") LocalDate earliest, @Column(name = "latest") LocalDate latest) {

  /** Nothing is known of it. */
  public static final Onset UNKNOWN = new Onset(PartialDate.FAR_PAST, PartialDate.FAR_FUTURE);

  /** It never is so. */
  public static final Onset NEVER = new Onset(PartialDate.FAR_FUTURE, PartialDate.FAR_FUTURE);

  public Onset {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("it is surely so before it may be so");
    }
  }

  /** It began on this date. */
  public static Onset on(PartialDate date) {
    return new Onset(date.earliest(), date.latest());
  }

  /** It had begun by this date. */
  public static Onset by(PartialDate date) {
    return new Onset(PartialDate.FAR_PAST, date.latest());
  }

  /** It began on this day or later. */
  public static Onset notBefore(LocalDate day) {
    return new Onset(day, PartialDate.FAR_FUTURE);
  }

  /** It had not begun on this day. */
  public static Onset after(LocalDate day) {
    return notBefore(next(day));
  }

  /**
   * It ended on this date, which still counts: the next day is the first on which it surely is
   * over.
   */
  public static Onset endOf(PartialDate date) {
    return on(date).shifted(Onset::next);
  }

  /** Whether it is so at the end of the day. */
  public Answer at(LocalDate day) {
    if (day.isBefore(earliest)) {
      return Answer.NO;
    }
    return day.isBefore(latest) || latest.equals(PartialDate.FAR_FUTURE)
        ? Answer.UNKNOWN
        : Answer.YES;
  }

  /** When both are so. */
  public Onset and(Onset other) {
    return new Onset(later(earliest, other.earliest), later(latest, other.latest));
  }

  /** When one of both is so. */
  public Onset or(Onset other) {
    return new Onset(earlier(earliest, other.earliest), earlier(latest, other.latest));
  }

  /**
   * The same, where other evidence tells of it, too. Where both speak of the same days they
   * contradict each other, and nothing is known of these.
   */
  public Onset narrowed(Onset other) {
    LocalDate first = later(earliest, other.earliest);
    LocalDate last = earlier(latest, other.latest);
    return first.isAfter(last) ? new Onset(last, first) : new Onset(first, last);
  }

  /**
   * The same, where other evidence says that it had not begun before a day.
   *
   * @param first the first day of which the other evidence does not speak
   */
  public Onset contradictedBefore(LocalDate first) {
    return narrowed(notBefore(first));
  }

  /**
   * The onset of something that follows this after a delay.
   *
   * @param delay later days follow later, or at the same time
   */
  public Onset shifted(UnaryOperator<LocalDate> delay) {
    return new Onset(shifted(earliest, delay), shifted(latest, delay));
  }

  private static LocalDate shifted(LocalDate day, UnaryOperator<LocalDate> delay) {
    boolean sentinel = day.equals(PartialDate.FAR_PAST) || day.equals(PartialDate.FAR_FUTURE);
    return sentinel ? day : earlier(delay.apply(day), PartialDate.FAR_FUTURE);
  }

  private static LocalDate next(LocalDate day) {
    return shifted(day, one -> one.plusDays(1));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
