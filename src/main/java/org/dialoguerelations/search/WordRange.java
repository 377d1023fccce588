package org.dialoguerelations.search;

import java.util.List;

/**
 * One word of a text, or neighbouring words written as one.
 *
 * @param first the position of its first word, fillers not counted, from 0
 * @param last the position of its last word
 * @param word the word
 */
record WordRange(int first, int last, String word) {

  private static final int MIN_PREFIX = 3;
  private static final int MIN_MISSPELT = 5;
  private static final int MAX_JOINED = 16;
  private static final int MAX_SHORT = 4;

  /** Adds the terms to look up in a run of words without a filler. */
  static void add(List<String> run, int place, List<WordRange> spans) {
    for (int i = 0; i < run.size(); i++) {
      spans.add(new WordRange(place + i, place + i, run.get(i)));
      if (i + 1 < run.size() && length(run, i, i + 2) <= MAX_JOINED) {
        join(run, i, i + 2, place, spans);
      }
      if (i + 2 < run.size() && areShort(run.subList(i, i + 3))) {
        join(run, i, i + 3, place, spans);
      }
    }
  }

  /** Whether it is one word, and not neighbours. */
  boolean isSingle() {
    return first == last;
  }

  /** The term under which the import keeps it. */
  Term term() {
    return isSingle() ? Term.ofWord(word) : Term.ofNeighbours(word);
  }

  /** Whether words that begin with it are found too. */
  boolean isPrefix() {
    return isSingle() && isLetters() && letters() >= MIN_PREFIX;
  }

  /** Whether a typing error in it is allowed. */
  boolean mayBeMisspelt() {
    return isLetters() && letters() >= MIN_MISSPELT;
  }

  int letters() {
    return word.codePointCount(0, word.length());
  }

  private boolean isLetters() {
    return Character.isLetter(word.codePointAt(0));
  }

  private static void join(List<String> run, int from, int to, int place, List<WordRange> spans) {
    if (run.subList(from, to).stream().allMatch(word -> Character.isLetter(word.codePointAt(0)))) {
      spans.add(
          new WordRange(place + from, place + to - 1, String.join("", run.subList(from, to))));
    }
  }

  private static int length(List<String> run, int from, int to) {
    return run.subList(from, to).stream().mapToInt(String::length).sum();
  }

  private static boolean areShort(List<String> words) {
    return words.stream().allMatch(word -> word.length() <= MAX_SHORT);
  }
}
