package org.dialoguerelations.meeting;

import java.util.List;
import java.util.stream.Stream;

/** The two ends of a link that has no direction: a source states it from either of them. */
final class Both {

  private Both() {}

  static <T> List<T> of(List<T> targets, List<T> origins) {
    return Stream.concat(targets.stream(), origins.stream()).distinct().toList();
  }
}
