package org.dialoguerelations.kernel.status;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * When something was so that begins and may end. Its components are its columns: bounds that are
 * never null, so that a filter by the answer on a day compares columns only.
 *
 * @param begin when it began
 * @param end when it was over: the first day on which it was so no more
 */
@Embeddable
public record Validity(
    @Embedded @EmbeddedColumnNaming("from_%s") Onset begin,
    @Embedded @EmbeddedColumnNaming("until_%s") Onset end) {

  /** It begins, and nothing is said of an end: it lasts. */
  public static Validity from(Onset begin) {
    return new Validity(begin, Onset.NEVER);
  }

  /** Nothing is known but when it ended. */
  public static Validity until(Onset end) {
    return new Validity(Onset.UNKNOWN, end);
  }

  /** Whether it is so at the end of the day. */
  public Answer at(LocalDate day) {
    return begin.at(day).and(end.at(day).not());
  }

  /** Whether it may have been so on any day: it had not surely ended before it could begin. */
  public boolean isPossible() {
    return begin.earliest().isBefore(end.latest()) || end.equals(Onset.NEVER);
  }

  /** When both are so. */
  public Validity and(Validity other) {
    return new Validity(begin.and(other.begin), end.or(other.end));
  }
}
