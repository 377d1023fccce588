package org.dialoguerelations.search;

import java.util.Map;
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

  private static final int MAX_WORDS = 10;

  private TextCondition() {}

  /**
   * Records of the list whose texts have all words of a text; all records when it is null.
   *
   * @param type of the records; the attribute {@code e.id} is their key
   * @throws InvalidFilterException when the text has no word or is too long
   */
  public static Condition matching(String type, @Nullable String text) {
    if (text == null) {
      return Condition.ALL;
    }
    SearchText search = SearchText.of(text, MAX_WORDS, InvalidFilterException::new);
    return SearchSql.of(search, Map.of(), RecordTypes.ofOne(type)).keys().condition("text");
  }
}
