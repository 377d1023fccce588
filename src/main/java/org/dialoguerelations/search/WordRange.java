package org.dialoguerelations.search;

import java.util.ArrayList;
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

  /** The terms under which the import keeps it. */
  List<Term> terms() {
    String stem = Stems.of(word);
    if (!isSingle()) {
      return List.of(Term.ofNeighbours(word));
    }
    return stem.equals(word)
        ? List.of(Term.ofWord(word))
        : List.of(Term.ofWord(word), Term.ofStem(stem));
  }

  /** Where it is looked up. */
  List<TermRange> ranges() {
    Term term = Term.ofWord(word);
    if (!isSingle()) {
      // A record with neighbouring words has each of them, so joined words are not looked up.
      return List.of(TermRange.of(term, 0));
    }
    List<TermRange> ranges = new ArrayList<>();
    ranges.add(isPrefix() ? TermRange.beginning(term) : TermRange.of(term, 0));
    ranges.add(TermRange.of(Term.ofNeighbours(word), 0));
    if (isLetters()) {
      String stem = Stems.of(word);
      ranges.add(TermRange.of(Term.ofStem(stem), Weight.STEM));
      if (!stem.startsWith(word)) {
        ranges.add(TermRange.of(Term.ofWord(stem), Weight.STEM));
      }
    }
    return ranges;
  }

  /** Whether words that begin with it are found too. */
  boolean isPrefix() {
    return isSingle() && isLetters() && (letters() >= MIN_PREFIX || isSign() && letters() == 1);
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

  private boolean isSign() {
    return Signs.isSign(word.codePointAt(0));
  }

  private static void join(List<String> run, int from, int to, int place, List<WordRange> spans) {
    if (run.subList(from, to).stream().allMatch(WordRange::mayBeJoined)) {
      spans.add(
          new WordRange(place + from, place + to - 1, String.join("", run.subList(from, to))));
    }
  }

  private static boolean mayBeJoined(String word) {
    int first = word.codePointAt(0);
    return Character.isLetter(first) && !Signs.isSign(first);
  }

  private static int length(List<String> run, int from, int to) {
    return run.subList(from, to).stream().mapToInt(String::length).sum();
  }

  private static boolean areShort(List<String> words) {
    return words.stream().allMatch(word -> word.length() <= MAX_SHORT);
  }
}
