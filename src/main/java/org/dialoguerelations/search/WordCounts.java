package org.dialoguerelations.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * How frequent the words of a text are.
 *
 * @param postings their number at each place, counted up to {@link #COUNTED}
 */
record WordCounts(SortedMap<Integer, Integer> postings) {

  /** So many postings of a word are counted. */
  static final int COUNTED = 5_000;

  /** A word with as many postings is common: it tells little. */
  private static final int COMMON = 1_000;

  /** What a word may have of which not all postings were counted. */
  private static final int MANY = 10 * COUNTED;

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
    return Integer.SIZE - Integer.numberOfLeadingZeros(COMMON / Math.min(count, COMMON));
  }

  /** Whether each word is in some record, which need not be the same. */
  boolean areAllFound() {
    return postings.values().stream().allMatch(count -> count > 0);
  }

  /**
   * The records with the rarest word, where it is quicker to look for the others in them than to
   * read all that have these. To look into one range takes about as long as to read a posting.
   *
   * @param ranges in how many ranges the words at other places than this are found
   */
  Candidates ofAllWords(IntUnaryOperator ranges) {
    if (postings.isEmpty()) {
      return Candidates.ALL;
    }
    Map.Entry<Integer, Integer> rarest = rarestFirst().get(0);
    int count = rarest.getValue();
    long all = postings.values().stream().mapToLong(each -> each < COUNTED ? each : MANY).sum();
    long looked = count + (long) count * ranges.applyAsInt(rarest.getKey());
    boolean isQuicker = count < COUNTED && looked < all;
    return isQuicker ? new Candidates(List.of(rarest.getKey()), most(count)) : Candidates.ALL;
  }

  /**
   * The records that have one of the rarest words at least: not many more than a common one has.
   */
  Candidates ofAnyWord() {
    List<Integer> places = new ArrayList<>();
    int sum = 0;
    for (Map.Entry<Integer, Integer> word : rarestFirst()) {
      int count = word.getValue();
      if (count > 0 && sum + count < COMMON) {
        places.add(word.getKey());
        sum += count;
      }
    }
    return new Candidates(places, most(sum));
  }

  /** A power of two, so that statements that are alike stay one for the database. */
  private static int most(int count) {
    return Integer.highestOneBit(Math.max(1, count)) * 2;
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
