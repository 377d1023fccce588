package org.dialoguerelations.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How frequent the words of a text are.
 *
 * @param postings their number at each place, counted up to {@link #COMMON}
 */
record WordCounts(SortedMap<Integer, Integer> postings) {

  /** A word with as many postings is common; they are not counted further. */
  static final int COMMON = 1_000;

  WordCounts {
    postings = new TreeMap<>(postings);
  }

  /** Of a single word, with which no other is compared. */
  static WordCounts ofOne() {
    return new WordCounts(new TreeMap<>());
  }

  /** How much more a word tells than a common one. */
  int worth(int place) {
    int count = Math.max(1, postings.getOrDefault(place, COMMON));
    return Integer.SIZE - Integer.numberOfLeadingZeros(COMMON / count);
  }

  /** Whether each word is in some record, which need not be the same. */
  boolean areAllFound() {
    return postings.values().stream().allMatch(count -> count > 0);
  }

  /** The records with the rarest word, if there is a rare one beside a common one. */
  Candidates ofAllWords() {
    return postings.values().stream().allMatch(count -> count < COMMON) ? Candidates.ALL : rare(1);
  }

  /**
   * The records that have one of the rarest words at least: not many more than a common one has.
   */
  Candidates ofAnyWord() {
    return rare(postings.size());
  }

  private Candidates rare(int most) {
    List<Integer> places = new ArrayList<>();
    int sum = 0;
    for (Map.Entry<Integer, Integer> word : rarestFirst()) {
      int count = word.getValue();
      if (places.size() < most && count > 0 && sum + count < COMMON) {
        places.add(word.getKey());
        sum += count;
      }
    }
    // A power of two, so that statements that are alike stay one for the database.
    return new Candidates(places, Integer.highestOneBit(Math.max(1, sum)) * 2);
  }

  private List<Map.Entry<Integer, Integer>> rarestFirst() {
    return postings.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
  }

  /**
   * The records to look for words in.
   *
   * @param places of the words of which they have one at least; all records when there are none
   * @param most not fewer than there are
   */
  record Candidates(List<Integer> places, int most) {

    static final Candidates ALL = new Candidates(List.of(), 0);

    Candidates {
      places = List.copyOf(places);
    }

    boolean areAll() {
      return places.isEmpty();
    }
  }
}
