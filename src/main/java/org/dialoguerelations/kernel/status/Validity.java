package org.dialoguerelations.kernel.status;

import java.time.LocalDate;

/**
 * When something was so that begins and may end.
 *
 * @param begin when it began
 * @param end when it was over: the first day on which it was so no more
 */
public record Validity(Onset begin, Onset end) {

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

  /** When both are so. */
  public Validity and(Validity other) {
    return new Validity(begin.and(other.begin), end.or(other.end));
  }
}
