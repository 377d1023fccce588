package org.dialoguerelations.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.platform.load.Sized;

/**
 * The part of a search's statements that finds records: SQL, because it counts over unions, with
 * only what H2 and PostgreSQL read in the same way.
 *
 * <p>Each way to find a word is a range of terms: the term alone, those that begin with it, or one
 * that is meant by a misspelt word. The ranges are rows of a table, so that a database takes one
 * after the other and finds each by the index on terms, which holds all that is read. A word has
 * the {@link Weight} of the best way to find it, a record that of its worst word.
 *
 * @param ranges in which each of the words is found
 * @param places how many words there are
 * @param types of the wanted records
 * @param rarest a rare word: the others are looked for only in its records
 * @param parameters terms and types
 */
record SearchSql(
    List<TermRange> ranges,
    int places,
    RecordTypes types,
    Optional<RareWord> rarest,
    Map<String, Object> parameters)
    implements Sized {

  /** Terms among which the word at a place is found, as a row of a table. */
  record TermRange(int place, String row) {}

  /**
   * @param meant the words that a misspelt one may mean
   */
  static SearchSql of(SearchText text, Map<WordRange, List<String>> meant, RecordTypes types) {
    Map<String, Object> parameters = new TreeMap<>();
    List<TermRange> ranges = new ArrayList<>();
    for (WordRange span : text.spans()) {
      Term word = Term.ofWord(span.word());
      Term joined = Term.ofNeighbours(span.word());
      add(span, word, span.isPrefix() ? word.end() : word.next(), 0, ranges, parameters);
      // A record with neighbouring words has each of them, so joined words are not counted.
      if (span.isSingle()) {
        add(span, joined, joined.next(), 0, ranges, parameters);
      }
      meant
          .getOrDefault(span, List.of())
          .forEach(
              other ->
                  terms(other, span, text)
                      .forEach(
                          term ->
                              add(span, term, term.next(), Weight.MISSPELT, ranges, parameters)));
    }
    WordRange all = new WordRange(0, text.places() - 1, "");
    text.whole().ifPresent(whole -> add(all, whole, whole.next(), 0, ranges, parameters));
    types
        .names()
        .filter(names -> !names.isEmpty())
        .ifPresent(names -> parameters.put("types", names));
    return new SearchSql(ranges, text.places(), types, Optional.empty(), parameters);
  }

  /** Looks for the other words in the records that have a rare one. */
  SearchSql among(Optional<RareWord> rare) {
    return new SearchSql(ranges, places, types, rare, parameters);
  }

  /**
   * Selects {@code record_id}, {@code length}, {@code code} and {@code weight} of each record that
   * has all words.
   */
  String records() {
    String words =
        """
        select p.record_id, p.length, p.code, w.place, min(%s) as weight
        from %s
        group by p.record_id, p.length, p.code, w.place
        """
            .formatted(Weight.OF_POSTING, postings());
    // No record has more words than all of them, but from '=' PostgreSQL expects a single record
    // and plans for no more. With one word there is nothing to count.
    return places == 1
        ? words
        : """
        select f.record_id, f.length, f.code, %s as weight
        from (%s) f group by f.record_id, f.length, f.code having count(*) >= %d
        """
            .formatted(Weight.OF_RECORD, words, places);
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

  /** How a word that is meant by a misspelt one may stand in a record. */
  private static Stream<Term> terms(String word, WordRange misspelt, SearchText text) {
    boolean isAll = misspelt.first() == 0 && misspelt.last() == text.places() - 1;
    Stream<Term> terms = Stream.of(Term.ofWord(word), Term.ofNeighbours(word));
    return isAll ? Stream.concat(terms, Stream.of(Term.ofWhole(word))) : terms;
  }

  private static void add(
      WordRange span,
      Term from,
      Term to,
      int weight,
      List<TermRange> ranges,
      Map<String, Object> parameters) {
    String low = "low" + ranges.size();
    String high = "high" + ranges.size();
    parameters.put(low, from);
    parameters.put(high, to);
    for (int place = span.first(); place <= span.last(); place++) {
      ranges.add(
          new TermRange(
              place,
              "(%d, cast(:%s as bytea), cast(:%s as bytea), %d)"
                  .formatted(place, low, high, weight)));
    }
  }

  @Override
  public long bytes() {
    return Sized.bytesOf(records()) + Sized.bytesOf(parameters.values());
  }

  private String postings() {
    return rarest
        .map(
            rare ->
                """
                (%s) r left join search_posting p on p.record_id = r.record_id
                join %s on p.term >= w.low and p.term < w.high
                """
                    .formatted(first(rare.place(), rare.most()), table(ranges)))
        .orElseGet(() -> postings(ranges));
  }

  /** Selects {@code record_id} of the first postings of the word at a place. */
  private String first(int place, int most) {
    // The limit also tells PostgreSQL how few they are.
    return "select p.record_id from %s fetch first %d rows only"
        .formatted(
            postings(ranges.stream().filter(range -> range.place() == place).toList()), most);
  }

  /**
   * An outer join, since PostgreSQL takes a range without its bounds for a ninth of all terms and,
   * from an inner one, for many ranges would read all postings. So the rows without a posting must
   * go by a condition that it does not know to be false for them.
   */
  private String postings(List<TermRange> ranges) {
    return """
    %s left join search_posting p on p.term >= w.low and p.term < w.high
    where coalesce(p.record_id, 0) > 0 and %s
    """
        .formatted(
            table(ranges),
            types
                .names()
                .map(names -> names.isEmpty() ? "1 = 0" : "coalesce(p.type, '') in (:types)")
                .orElse("1 = 1"));
  }

  private static String table(List<TermRange> ranges) {
    return "(values %s) w (place, low, high, weight)"
        .formatted(ranges.stream().map(TermRange::row).collect(Collectors.joining(", ")));
  }
}
