package org.dialoguerelations.kernel.status;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * When something was so that may end and begin again: it is so while it is in one of these spans.
 *
 * @param all in their order; at least one
 */
public record Spans(List<Validity> all) {

  public Spans {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("nothing is said about any day");
    }
  }

  public static Spans of(Validity one) {
    return new Spans(List.of(one));
  }

  public Validity first() {
    return all.get(0);
  }

  public Validity last() {
    return all.get(all.size() - 1);
  }

  /** Those that follow the first. */
  public Stream<Validity> later() {
    return all.stream().skip(1);
  }

  /** Whether it is so at the end of the day. */
  public Answer at(LocalDate day) {
    return all.stream().map(span -> span.at(day)).reduce(Answer.NO, Answer::or);
  }

  /** Why it is not so on a day on which it surely is not. */
  public NotSo notSo(LocalDate day) {
    List<Validity> possible = all.stream().filter(Validity::isPossible).toList();
    if (possible.stream().anyMatch(span -> span.end().at(day) == Answer.YES)) {
      return NotSo.NO_LONGER;
    }
    return possible.isEmpty() ? NotSo.NEVER : NotSo.NOT_YET;
  }
}
