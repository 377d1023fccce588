package org.dialoguerelations.discovery.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dialoguerelations.kernel.page.Condition;
import org.dialoguerelations.kernel.page.InvalidFilterException;

/**
 * The part of a filter that looks for text: the same rules as a search, without forgiving typing
 * errors.
 */
public final class TextCondition {

  /** Description of the field {@code text} of a filter. */
  public static final String TEXT =
      "With all words of this text in names, other names, summary, topics, objectives and notes, or with this code. Case, accents and punctuation do not matter; words of three letters or more may be the beginning of one. At most 200 characters.";

  private TextCondition() {}

  /**
   * Records of the list whose texts have all words of a text; all records when it is null. For
   * lists of records of the data set only: the attribute {@code e.id} is the record's key.
   *
   * @throws InvalidFilterException when the text has no word or is too long
   */
  public static Condition matching(String text) {
    if (text == null) {
      return Condition.ALL;
    }
    SearchText search = SearchText.of(text, InvalidFilterException::new);
    return IntStream.range(0, search.places())
        .mapToObj(place -> at(place, search))
        .reduce(Condition.ALL, Condition::and);
  }

  private static Condition at(int place, SearchText search) {
    List<String> terms = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    for (Span span : search.at(place)) {
      String name = "text%d_%d".formatted(place, terms.size());
      parameters.put(name, span.term());
      if (span.isPrefix()) {
        parameters.put(name + "_end", span.term().end());
        terms.add("p.term >= :%1$s and p.term < :%1$s_end".formatted(name));
      } else {
        terms.add("p.term = :" + name);
      }
    }
    search
        .whole()
        .ifPresent(
            whole -> {
              String name = "text%d_whole".formatted(place);
              parameters.put(name, whole);
              terms.add("p.term = :" + name);
            });
    // A union, and not one condition with 'or', because H2 uses an index for each part of it.
    List<String> selects =
        terms.stream().map(term -> "select p.recordId from SearchPosting p where " + term).toList();
    return new Condition("e.id in (%s)".formatted(String.join(" union ", selects)), parameters);
  }
}
