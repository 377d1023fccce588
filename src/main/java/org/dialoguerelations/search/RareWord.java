package org.dialoguerelations.search;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * A word of a text that few records have.
 *
 * @param place its position in the text
 * @param most not fewer than the records that have it
 */
record RareWord(int place, int most) {

  /** A word with as many postings is common; they are not counted further. */
  static final int COMMON = 1_000;

  /**
   * The rarest word, if there is a rare one beside a common one.
   *
   * @param postings their number at each place
   */
  static Optional<RareWord> of(Map<Integer, Integer> postings) {
    return Collections.max(postings.values()) < COMMON
        ? Optional.empty()
        : postings.entrySet().stream()
            .min(Map.Entry.comparingByValue())
            .filter(word -> word.getValue() < COMMON)
            // A power of two, so that statements that are alike stay one for the database.
            .map(
                word ->
                    new RareWord(
                        word.getKey(), Math.max(1, Integer.highestOneBit(word.getValue()) * 2)));
  }
}
