package org.dialoguerelations.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words that are one typing error away from others, and some more. An error changes
 * letters in one half of a word, or swaps the two letters in the middle. So a word that is meant
 * begins like the misspelt one, or ends like it, or is the misspelt one with these two swapped; an
 * index answers each.
 *
 * @param sql selects the words as bytes
 */
record MisspeltSql(String sql, Map<String, Object> parameters) {

  static MisspeltSql of(List<WordRange> spans) {
    List<String> selects = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    List<Term> swapped = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      WordRange span = spans.get(i);
      int middle = span.word().offsetByCodePoints(0, span.letters() / 2);
      Term head = Term.ofWord(span.word().substring(0, middle));
      Term tail = Term.ofWord(span.word().substring(middle)).reversed();
      selects.add(begin("w.word", "head" + i, head, span.letters(), parameters));
      selects.add(begin("w.reversed", "tail" + i, tail, span.letters(), parameters));
      swapped.add(Term.ofWord(swapped(span.word(), middle)));
    }
    selects.add("select w.word from search_word w where w.word in (:swapped)");
    parameters.put("swapped", swapped);
    return new MisspeltSql(String.join(" union all ", selects), parameters);
  }

  private static String begin(
      String column, String name, Term beginning, int letters, Map<String, Object> parameters) {
    String end = name + "_end";
    parameters.put(name, beginning);
    parameters.put(end, beginning.end());
    return "select w.word from search_word w where %s >= :%s and %s < :%s and w.letters between %d and %d"
        .formatted(column, name, column, end, letters - 1, letters + 1);
  }

  /** The word with the letters on both sides of its middle swapped. */
  private static String swapped(String word, int middle) {
    int before = word.offsetByCodePoints(middle, -1);
    int behind = word.offsetByCodePoints(middle, 1);
    return word.substring(0, before)
        + word.substring(middle, behind)
        + word.substring(before, middle)
        + word.substring(behind);
  }
}
