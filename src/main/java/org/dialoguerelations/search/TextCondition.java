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
      "With all words of this text in names, other names, places, dates, decisions and other texts, or"
          + " with this code. Case, accents, punctuation and forms of words do not matter; words of"
          + " three letters or more may be the beginning of one. At most 10 words and 200 characters.";

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
    search.at(place).stream()
        .flatMap(span -> span.ranges().stream())
        .forEach(range -> terms.add(within(place, range, parameters)));
    search.wholes().forEach(whole -> terms.add(within(place, TermRange.of(whole, 0), parameters)));
    // A union, and not one condition with 'or', because H2 uses an index for each part of it.
    List<String> selects =
        terms.stream().map(term -> "select p.recordId from SearchPosting p where " + term).toList();
    return new Condition("e.id in (%s)".formatted(String.join(" union ", selects)), parameters);
  }

  private static String within(int place, TermRange range, Map<String, Object> parameters) {
    String low = name(place, parameters);
    parameters.put(low, range.low());
    if (range.isSingle()) {
      return "p.term = :" + low;
    }
    String high = name(place, parameters);
    parameters.put(high, range.high());
    return "p.term >= :%s and p.term < :%s".formatted(low, high);
  }

  private static String name(int place, Map<String, Object> parameters) {
    return "text%d_%d".formatted(place, parameters.size());
  }
}
