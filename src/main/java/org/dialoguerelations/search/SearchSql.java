package org.dialoguerelations.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The part of a search's statements that finds records: SQL, because it counts over unions, with
 * nothing in it that H2 and PostgreSQL read differently.
 *
 * <p>Each way to find a word is a range of terms: the term alone, those that begin with it, or one
 * that is meant by a misspelt word. The ranges are rows of a table, so that a database takes one
 * after the other and finds each by the index on terms. A way has a weight, the lower the better:
 * what typing error was forgiven (1,000,000), then which kind of text matched (20,000 for each step
 * of {@link SearchMatch}), then whether only the beginning of a word did (10,000), then the ordinal
 * of the text in its record. A word has the weight of the best way to find it, a record that of its
 * worst word.
 *
 * @param sql selects {@code record_id} and {@code weight} of each record that has all words
 * @param parameters terms
 */
record SearchSql(String sql, Map<String, Object> parameters) {

  /** From a weight: the ordinal of the text. */
  static final int TEXTS = 10_000;

  private static final int STEP = 2 * TEXTS;
  private static final int MISSPELT = 100 * TEXTS;

  /**
   * @param meant the words that a misspelt one may mean
   */
  static SearchSql of(SearchText text, Map<Span, List<String>> meant) {
    Map<String, Object> parameters = new TreeMap<>();
    List<String> ways = new ArrayList<>();
    for (Span span : text.spans()) {
      Term word = Term.ofWord(span.word());
      Term joined = Term.ofNeighbours(span.word());
      add(span, word, span.isPrefix() ? word.end() : word.next(), 0, ways, parameters);
      // A record that has neighbours has each of them, so that they are not looked for together.
      if (span.isSingle()) {
        add(span, joined, joined.next(), 0, ways, parameters);
      }
      meant
          .getOrDefault(span, List.of())
          .forEach(
              other ->
                  terms(other, span, text)
                      .forEach(term -> add(span, term, term.next(), MISSPELT, ways, parameters)));
    }
    Span all = new Span(0, text.places() - 1, "");
    text.whole().ifPresent(whole -> add(all, whole, whole.next(), 0, ways, parameters));
    return new SearchSql(records(ways, text.places()), parameters);
  }

  /** The reason in a standing, which is a weight without the text. */
  static SearchMatch match(int standing) {
    return SearchMatch.values()[standing * TEXTS % MISSPELT / STEP];
  }

  static boolean isMisspelt(int standing) {
    return standing * TEXTS >= MISSPELT;
  }

  /** How a word that is meant by a misspelt one may stand in a record. */
  private static Stream<Term> terms(String word, Span misspelt, SearchText text) {
    boolean isAll = misspelt.first() == 0 && misspelt.last() == text.places() - 1;
    Stream<Term> terms = Stream.of(Term.ofWord(word), Term.ofNeighbours(word));
    return isAll ? Stream.concat(terms, Stream.of(Term.ofWhole(word))) : terms;
  }

  private static void add(
      Span span,
      Term from,
      Term to,
      int weight,
      List<String> ways,
      Map<String, Object> parameters) {
    String name = "way" + ways.size();
    parameters.put(name, from);
    parameters.put(name + "_end", to);
    for (int place = span.first(); place <= span.last(); place++) {
      ways.add(
          "(%d, cast(:%2$s as bytea), cast(:%2$s_end as bytea), %3$d)"
              .formatted(place, name, weight));
    }
  }

  private static String records(List<String> ways, int places) {
    String words =
        """
        select p.record_id, w.place, min(
            w.weight + p.tier * %d + case when p.term = w.low then 0 else %d end + p.ordinal) as weight
        from (values %s) w (place, low, high, weight)
        join search_posting p on p.term >= w.low and p.term < w.high
        group by p.record_id, w.place
        """
            .formatted(STEP, TEXTS, String.join(", ", ways));
    // No record has more words than all of them, but from '=' PostgreSQL expects a single record
    // and plans for no more. With one word there is nothing to count.
    return places == 1
        ? words
        : """
          select f.record_id, max(mod(f.weight, %1$d)) + %1$d * max(f.weight / %1$d) as weight
          from (%2$s) f group by f.record_id having count(*) >= %3$d
          """
            .formatted(MISSPELT, words, places);
  }
}
