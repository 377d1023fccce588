package org.dialoguerelations.search;

import java.util.List;
import java.util.function.Function;
import org.dialoguerelations.kernel.InvalidInputException;

/**
 * A text to search for.
 *
 * @param spans what to look up; empty when the text has nothing but fillers
 * @param wholes the terms of the whole text
 */
record SearchText(List<WordRange> spans, List<Term> wholes) {

  /** The longest text to search for. */
  static final int MAX_LENGTH = 200;

  // Names of records have almost as many.
  private static final int MAX_WORDS = 40;

  SearchText {
    spans = List.copyOf(spans);
    wholes = List.copyOf(wholes);
  }

  /**
   * @param error makes the error of a text that cannot be searched for from its message
   */
  static SearchText of(String text, Function<String, InvalidInputException> error) {
    return of(text, MAX_WORDS, error);
  }

  /**
   * @param most how many words it may have
   * @param error makes the error of a text that cannot be searched for from its message
   */
  static SearchText of(String text, int most, Function<String, InvalidInputException> error) {
    if (text.length() > MAX_LENGTH) {
      throw error.apply(
          "'text' has %d characters; give at most %d.".formatted(text.length(), MAX_LENGTH));
    }
    Words words = Words.of(text);
    if (words.all().isEmpty()) {
      throw error.apply("'text' needs a letter or a digit.");
    }
    SearchText search = new SearchText(words.spans(), words.wholes());
    int count = Math.max(words.all().size(), search.places());
    if (count > most) {
      throw error.apply("'text' has %d words; give at most %d.".formatted(count, most));
    }
    return search;
  }

  /** How many words must all be found; a text of fillers only counts as one. */
  int places() {
    return spans.stream().mapToInt(WordRange::last).max().orElse(0) + 1;
  }

  /** What can stand for the word at a place: itself, or words of which it is a part. */
  List<WordRange> at(int place) {
    return spans.stream().filter(span -> span.first() <= place && place <= span.last()).toList();
  }

  /**
   * The words at other places than these.
   *
   * @param found places, as bits
   */
  List<String> without(long found) {
    return spans.stream()
        .filter(span -> span.isSingle() && (found >> span.first() & 1) == 0)
        .map(WordRange::word)
        .toList();
  }

  /** The whole text with another word at one place. */
  Term with(WordRange replaced, String word) {
    return Term.ofAnyOrder(
        spans.stream()
            .filter(WordRange::isSingle)
            .map(span -> span.equals(replaced) ? word : span.word())
            .toList());
  }
}
