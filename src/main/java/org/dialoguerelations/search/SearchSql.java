package org.dialoguerelations.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.platform.load.Sized;

/**
 * The part of a search's statements that finds records: SQL, because it counts over unions, with
 * only what H2 and PostgreSQL read in the same way.
 *
 * <p>Each way to find a word is a range of terms. The ranges are rows of a table, so that a
 * database takes one after the other and finds each by the index on terms, which holds all that is
 * read. A word has the {@link Weight} of the best way to find it, a record the sum of what its
 * words cost.
 *
 * @param ranges in which each of the words is found
 * @param places how many words there are
 * @param types of the wanted records
 * @param counts how frequent the words are
 * @param isPartial whether records are wanted that lack some of the words
 * @param parameters terms and types
 */
record SearchSql(
    List<Row> ranges,
    int places,
    RecordTypes types,
    WordCounts counts,
    boolean isPartial,
    Map<String, Object> parameters)
    implements Sized {

  /** Terms among which the word at a place is found, as a row of a table. */
  record Row(int place, String low, String high, int penalty) {}

  /**
   * @param meant the words that a misspelt one may mean
   */
  static SearchSql of(SearchText text, Map<WordRange, List<String>> meant, RecordTypes types) {
    Map<String, Object> parameters = new TreeMap<>();
    List<Row> rows = new ArrayList<>();
    for (WordRange span : text.spans()) {
      span.ranges().forEach(range -> add(span, range, rows, parameters));
      for (String other : meant.getOrDefault(span, List.of())) {
        Stream.of(Term.ofWord(other), Term.ofNeighbours(other))
            .map(term -> TermRange.of(term, Weight.MISSPELT))
            .forEach(range -> add(span, range, rows, parameters));
        if (span.isSingle()) {
          whole(text, span, other, rows, parameters);
        } else if (span.first() == 0 && span.last() == text.places() - 1) {
          add(span, TermRange.of(Term.ofWhole(other), Weight.MISSPELT), rows, parameters);
        }
      }
    }
    WordRange all = new WordRange(0, text.places() - 1, "");
    text.wholes().forEach(whole -> add(all, TermRange.of(whole, 0), rows, parameters));
    types
        .names()
        .filter(names -> !names.isEmpty())
        .ifPresent(names -> parameters.put("types", names));
    return new SearchSql(rows, text.places(), types, WordCounts.ofOne(), false, parameters);
  }

  /** Looks for records that have all words. */
  SearchSql with(WordCounts found) {
    return new SearchSql(ranges, places, types, found, false, parameters);
  }

  /** Looks for records that have one of the rarest words at least. */
  SearchSql partial() {
    return new SearchSql(ranges, places, types, counts, true, parameters);
  }

  /**
   * Selects of each record {@code record_id}, {@code length}, {@code code}, its {@code cost}, the
   * {@code place} of the weakest match, what the {@code worst} word costs, and the {@code words}
   * that it has, as bits.
   */
  String records() {
    String words =
        """
        select p.record_id, p.length, p.code, w.place, w.worth, min(%s) as weight
        from %s
        group by p.record_id, p.length, p.code, w.place, w.worth
        """
            .formatted(Weight.OF_POSTING, postings());
    if (places == 1) {
      return """
      select f.record_id, f.length, f.code, %s as cost, %s as place, %s as worst, 1 as words
      from (%s) f
      """
          .formatted(Weight.COST_OF_WORD, Weight.PLACE, Weight.COST_OF_WORD, words);
    }
    int worth = IntStream.range(0, places).map(counts::worth).sum();
    return """
    select f.record_id, f.length, f.code, %s as cost, max(%s) as place, max(%s) as worst, sum(f.place) as words
    from (%s) f group by f.record_id, f.length, f.code %s
    """
        .formatted(Weight.costOfRecord(worth), Weight.PLACE, Weight.COST_OF_WORD, words, having());
  }

  /** Counts the records. */
  String count() {
    String words = "select p.record_id, w.place from %s group by p.record_id, w.place";
    return "select count(*) from (select f.record_id from (%s) f group by f.record_id %s) r"
        .formatted(words.formatted(postings()), having());
  }

  /** Selects each place and the number of postings of its word, which is not counted to its end. */
  String rarity() {
    return IntStream.range(0, places)
        .mapToObj(
            place ->
                "select %d as place, count(*) as postings from (%s) p"
                    .formatted(place, first(List.of(place), WordCounts.COMMON)))
        .collect(Collectors.joining(" union all "));
  }

  @Override
  public long bytes() {
    return Sized.bytesOf(records()) + Sized.bytesOf(parameters.values());
  }

  /** The whole text with a word that is meant by a misspelt one. */
  private static void whole(
      SearchText text,
      WordRange misspelt,
      String meant,
      List<Row> rows,
      Map<String, Object> parameters) {
    Term whole = text.with(misspelt, meant);
    add(misspelt, TermRange.of(whole, Weight.MISSPELT), rows, parameters);
    TermRange beside = TermRange.of(whole, Weight.BESIDE_MISSPELT);
    Stream.of(
            new WordRange(0, misspelt.first() - 1, ""),
            new WordRange(misspelt.last() + 1, text.places() - 1, ""))
        .filter(others -> others.first() <= others.last())
        .forEach(others -> add(others, beside, rows, parameters));
  }

  private static void add(
      WordRange span, TermRange range, List<Row> rows, Map<String, Object> parameters) {
    String low = "low" + rows.size();
    String high = "high" + rows.size();
    parameters.put(low, range.low());
    parameters.put(high, range.high());
    for (int place = span.first(); place <= span.last(); place++) {
      rows.add(new Row(place, low, high, range.penalty()));
    }
  }

  private String having() {
    // No record has more words than all of them, but from '=' PostgreSQL expects a single record
    // and plans for no more.
    return isPartial || places == 1 ? "" : "having count(*) >= " + places;
  }

  private String postings() {
    WordCounts.Candidates candidates = isPartial ? counts.ofAnyWord() : counts.ofAllWords();
    return candidates.areAll()
        ? postings(ranges)
        : """
        (%s) r left join search_posting p on p.record_id = r.record_id
        join %s on p.term >= w.low and p.term < w.high
        """
            .formatted(first(candidates.places(), candidates.most()), table(ranges));
  }

  /** Selects {@code record_id} of the first postings of the words at some places. */
  private String first(List<Integer> words, int most) {
    // The limit also tells PostgreSQL how few they are.
    return "select p.record_id from %s fetch first %d rows only"
        .formatted(
            postings(ranges.stream().filter(range -> words.contains(range.place())).toList()),
            most);
  }

  /**
   * An outer join, since PostgreSQL takes a range without its bounds for a ninth of all terms and,
   * from an inner one, for many ranges would read all postings. So the rows without a posting must
   * go by a condition that it does not know to be false for them.
   */
  private String postings(List<Row> rows) {
    return """
    %s left join search_posting p on p.term >= w.low and p.term < w.high
    where coalesce(p.record_id, 0) > 0 and %s
    """
        .formatted(
            table(rows),
            types
                .names()
                .map(names -> names.isEmpty() ? "1 = 0" : "coalesce(p.type, '') in (:types)")
                .orElse("1 = 1"));
  }

  private String table(List<Row> rows) {
    return "(values %s) w (place, worth, low, high, penalty)"
        .formatted(rows.stream().map(this::row).collect(Collectors.joining(", ")));
  }

  private String row(Row row) {
    return "(%d, %d, cast(:%s as bytea), cast(:%s as bytea), %d)"
        .formatted(
            1L << row.place(), counts.worth(row.place()), row.low(), row.high(), row.penalty());
  }
}
