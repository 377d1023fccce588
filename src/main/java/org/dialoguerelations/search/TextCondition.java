package org.dialoguerelations.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.InvalidFilterException;
import org.jspecify.annotations.Nullable;

/**
 * The part of a filter that looks for text: the same rules as a search, without tolerance for
 * typing errors.
 */
public final class TextCondition {

  /** Description of the field {@code text} of a filter. */
  public static final String TEXT =
      "With all words of this text in names, other names, summary, topics, objectives and notes, or"
          + " with this code. Case, accents and punctuation do not matter; words of three letters"
          + " or more may be the beginning of one. At most 10 words and 200 characters.";

  // Each word is a condition of its own, and a database plans many of them slowly.
  private static final int MAX_WORDS = 10;

  private TextCondition() {}

  /**
   * Records of the list whose texts have all words of a text; all records when it is null. For
   * lists of records of the data set only: the attribute {@code e.id} is the record's key.
   *
   * @throws InvalidFilterException when the text has no word or is too long
   */
  public static Condition matching(@Nullable String text) {
    if (text == null) {
      return Condition.ALL;
    }
    SearchText search = SearchText.of(text, MAX_WORDS, InvalidFilterException::new);
    return IntStream.range(0, search.places())
        .mapToObj(place -> at(place, search))
        .reduce(Condition.ALL, Condition::and);
  }

  private static Condition at(int place, SearchText search) {
    List<String> terms = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    for (WordRange span : search.at(place)) {
      Term word = Term.ofWord(span.word());
      if (span.isPrefix()) {
        String end = name(place, parameters);
        parameters.put(end, word.end());
        String start = name(place, parameters);
        parameters.put(start, word);
        terms.add("p.term >= :%s and p.term < :%s".formatted(start, end));
      } else {
        terms.add(equal(place, word, parameters));
      }
      if (span.isSingle()) {
        terms.add(equal(place, Term.ofNeighbours(span.word()), parameters));
      }
    }
    search.whole().ifPresent(whole -> terms.add(equal(place, whole, parameters)));
    // A union, and not one condition with 'or', because H2 uses an index for each part of it.
    List<String> selects =
        terms.stream().map(term -> "select p.recordId from SearchPosting p where " + term).toList();
    return new Condition("e.id in (%s)".formatted(String.join(" union ", selects)), parameters);
  }

  private static String equal(int place, Term term, Map<String, Object> parameters) {
    String name = name(place, parameters);
    parameters.put(name, term);
    return "p.term = :" + name;
  }

  private static String name(int place, Map<String, Object> parameters) {
    return "text%d_%d".formatted(place, parameters.size());
  }
}
