package org.dialoguerelations.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.load.Weighed;

/**
 * The part of a search's statements that finds records: SQL, because it counts over unions, with
 * only what H2 and PostgreSQL read in the same way.
 *
 * <p>Each way to find a word is a range of terms: the term alone, those that begin with it, or one
 * that is meant by a misspelt word. The ranges are rows of a table, so that a database takes one
 * after the other and finds each by the index on terms, which holds all that is read. A way has a
 * weight, the lower the better: a typing error (1,000,000), then which kind of text matched (20,000
 * for each step of {@link SearchMatch}), then whether only the beginning of a word did (10,000),
 * then the ordinal of the text in its record. A word has the weight of its best way, a record that
 * of its worst word.
 *
 * @param ways to find each of the words
 * @param places how many words there are
 * @param types of the wanted records
 * @param rarest a rare word: the others are looked for only in its records
 * @param parameters terms and types
 */
record SearchSql(
    List<Way> ways,
    int places,
    RecordTypes types,
    Optional<RareWord> rarest,
    Map<String, Object> parameters)
    implements Weighed {

  /** From a weight: the ordinal of the text. */
  static final int TEXTS = 10_000;

  private static final int STEP = 2 * TEXTS;
  private static final int MISSPELT = 100 * TEXTS;

  /** A way to find the word at a place, as a row of a table. */
  record Way(int place, String row) {}

  /**
   * @param meant the words that a misspelt one may mean
   */
  static SearchSql of(SearchText text, Map<Span, List<String>> meant, RecordTypes types) {
    Map<String, Object> parameters = new TreeMap<>();
    List<Way> ways = new ArrayList<>();
    for (Span span : text.spans()) {
      Term word = Term.ofWord(span.word());
      Term joined = Term.ofNeighbours(span.word());
      add(span, word, span.isPrefix() ? word.end() : word.next(), 0, ways, parameters);
      // A record with neighbouring words has each of them, so joined words are not counted.
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
    types
        .names()
        .filter(names -> !names.isEmpty())
        .ifPresent(names -> parameters.put("types", names));
    return new SearchSql(ways, text.places(), types, Optional.empty(), parameters);
  }

  /** Looks for the other words in the records that have a rare one. */
  SearchSql among(Optional<RareWord> rare) {
    return new SearchSql(ways, places, types, rare, parameters);
  }

  /**
   * Selects {@code record_id}, {@code length}, {@code code} and {@code weight} of each record that
   * has all words.
   */
  String records() {
    String words =
        """
        select p.record_id, p.length, p.code, w.place, min(
            w.weight + p.tier * %d + case when p.term = w.low then 0 else %d end + p.ordinal) as weight
        from %s
        group by p.record_id, p.length, p.code, w.place
        """
            .formatted(STEP, TEXTS, postings());
    // No record has more words than all of them, but from '=' PostgreSQL expects a single record
    // and plans for no more. With one word there is nothing to count.
    return places == 1
        ? words
        : """
          select f.record_id, f.length, f.code,
                 max(mod(f.weight, %1$d)) + %1$d * max(f.weight / %1$d) as weight
          from (%2$s) f group by f.record_id, f.length, f.code having count(*) >= %3$d
          """
            .formatted(MISSPELT, words, places);
  }

  /** Counts the records that have all words. */
  String count() {
    String all = "select p.record_id from " + postings();
    return "select count(distinct f.record_id) from (%s) f"
        .formatted(
            places == 1
                ? all
                : all + " group by p.record_id having count(distinct w.place) >= " + places);
  }

  /** Selects each place and the number of postings of its word, which is not counted to its end. */
  String rarity() {
    return IntStream.range(0, places)
        .mapToObj(
            place ->
                "select %d as place, count(*) as postings from (%s) p"
                    .formatted(place, first(place, RareWord.COMMON)))
        .collect(Collectors.joining(" union all "));
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
      Span span, Term from, Term to, int weight, List<Way> ways, Map<String, Object> parameters) {
    String name = "way" + ways.size();
    parameters.put(name, from);
    parameters.put(name + "_end", to);
    for (int place = span.first(); place <= span.last(); place++) {
      String row =
          "(%1$d, cast(:%2$s as bytea), cast(:%2$s_end as bytea), %3$d)"
              .formatted(place, name, weight);
      ways.add(new Way(place, row));
    }
  }

  @Override
  public long bytes() {
    return Weighed.bytesOf(records()) + Weighed.bytesOf(parameters.values());
  }

  private String postings() {
    return rarest
        .map(
            rare ->
                """
                (%s) r left join search_posting p on p.record_id = r.record_id
                join %s on p.term >= w.low and p.term < w.high
                """
                    .formatted(first(rare.place(), rare.most()), table(ways)))
        .orElseGet(() -> postings(ways));
  }

  /** Selects {@code record_id} of the first postings of the word at a place. */
  private String first(int place, int most) {
    // The limit also tells PostgreSQL how few they are.
    return "select p.record_id from %s fetch first %d rows only"
        .formatted(postings(ways.stream().filter(way -> way.place() == place).toList()), most);
  }

  /**
   * An outer join, since PostgreSQL takes a range without its bounds for a ninth of all terms and,
   * from an inner one, for many ways would read all postings. So the rows without a posting must go
   * by a condition that it does not know to be false for them.
   */
  private String postings(List<Way> ways) {
    return """
        %s left join search_posting p on p.term >= w.low and p.term < w.high
        where coalesce(p.record_id, 0) > 0 and %s
        """
        .formatted(
            table(ways),
            types
                .names()
                .map(names -> names.isEmpty() ? "1 = 0" : "coalesce(p.type, '') in (:types)")
                .orElse("1 = 1"));
  }

  private static String table(List<Way> ways) {
    return "(values %s) w (place, low, high, weight)"
        .formatted(ways.stream().map(Way::row).collect(Collectors.joining(", ")));
  }
}
