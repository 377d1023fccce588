package org.dialoguerelations.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.platform.load.Sized;
import org.dialoguerelations.search.RangeTable.Row;

/**
 * The part of a search's statements that finds records: SQL, because it counts over unions, with
 * only what H2 and PostgreSQL read in the same way.
 *
 * <p>Each way to find a word is a range of terms, a row of a {@link RangeTable}, so that a database
 * takes one after the other and finds each by the index on terms, which holds all that is read. A
 * word has the {@link Weight} of the best way to find it, a record the sum of what its words cost.
 *
 * @param words where each of the words is found
 * @param wholes where the whole text is found, for each of its places: few records
 * @param places how many words there are
 * @param types of the wanted records
 * @param counts how frequent the words are
 * @param isPartial whether records are wanted that lack some of the words
 */
record SearchSql(
    List<Row> words,
    List<Row> wholes,
    int places,
    RecordTypes types,
    WordCounts counts,
    boolean isPartial)
    implements Sized {

  SearchSql {
    words = List.copyOf(words);
    wholes = List.copyOf(wholes);
  }

  /**
   * @param meant the words that a misspelt one may mean
   */
  static SearchSql of(SearchText text, Map<WordRange, List<String>> meant, RecordTypes types) {
    List<Row> words = new ArrayList<>();
    List<Row> wholes = new ArrayList<>();
    for (WordRange span : text.spans()) {
      span.ranges().forEach(range -> add(span, range, words));
      for (String other : meant.getOrDefault(span, List.of())) {
        Stream.of(Term.ofWord(other), Term.ofNeighbours(other))
            .map(term -> TermRange.of(term, Weight.MISSPELT))
            .forEach(range -> add(span, range, words));
        if (span.isSingle()) {
          whole(text, span, other, wholes);
        } else if (span.first() == 0 && span.last() == text.places() - 1) {
          add(span, TermRange.of(Term.ofWhole(other), Weight.MISSPELT), wholes);
        }
      }
    }
    WordRange all = new WordRange(0, text.places() - 1, "");
    text.wholes().forEach(whole -> add(all, TermRange.of(whole, 0), wholes));
    return new SearchSql(words, wholes, text.places(), types, WordCounts.ofOne(), false);
  }

  /** Looks for records that have all words. */
  SearchSql with(WordCounts found) {
    return new SearchSql(words, wholes, places, types, found, false);
  }

  /** Looks for records that have one of the rarest words at least. */
  SearchSql partial() {
    return new SearchSql(words, wholes, places, types, counts, true);
  }

  /**
   * Selects of each record {@code record_id}, {@code length}, {@code code}, its {@code cost}, the
   * {@code place} of the weakest match, what the {@code worst} word costs, and the {@code words}
   * that it has, as bits.
   */
  NativeSql records() {
    Map<String, Object> parameters = parameters();
    String best =
        postings(
            List.of("p.record_id", "p.length", "p.code", "w.place", "w.worth"),
            ", min(%s) as weight".formatted(Weight.OF_POSTING),
            ", min(f.weight) as weight",
            parameters);
    if (places == 1) {
      return new NativeSql(
          """
          select f.record_id, f.length, f.code, %s as cost, %s as place, %s as worst, 1 as words
          from (%s) f
          """
              .formatted(Weight.COST_OF_WORD, Weight.PLACE, Weight.COST_OF_WORD, best),
          parameters);
    }
    parameters.put("worth", IntStream.range(0, places).map(counts::worth).sum());
    return new NativeSql(
        """
        select f.record_id, f.length, f.code, %s as cost, max(%s) as place, max(%s) as worst, sum(f.place) as words
        from (%s) f group by f.record_id, f.length, f.code %s
        """
            .formatted(
                Weight.COST_OF_RECORD, Weight.PLACE, Weight.COST_OF_WORD, best, having(parameters)),
        parameters);
  }

  /** Selects the keys of the records. */
  NativeSql keys() {
    Map<String, Object> parameters = parameters();
    String found = postings(List.of("p.record_id", "w.place"), "", "", parameters);
    return new NativeSql(
        "select f.record_id from (%s) f group by f.record_id %s"
            .formatted(found, having(parameters)),
        parameters);
  }

  /** Counts the records. */
  NativeSql count() {
    NativeSql keys = keys();
    return new NativeSql("select count(*) from (%s) r".formatted(keys.sql()), keys.parameters());
  }

  /** Selects each place and the number of postings of its word, which is not counted to its end. */
  NativeSql rarity() {
    Map<String, Object> parameters = parameters();
    String sql =
        IntStream.range(0, places)
            .mapToObj(
                place ->
                    "select %d as place, count(*) as postings from (select p.record_id from %s %s fetch first %d rows only) p"
                        .formatted(
                            place,
                            table("place" + place, at(List.of(place), all()), parameters),
                            scan(),
                            WordCounts.COUNTED))
            .collect(Collectors.joining(" union all "));
    return new NativeSql(sql, parameters);
  }

  @Override
  public long bytes() {
    return 2L * RECORD_BYTES + RECORD_BYTES / 2 * (words.size() + wholes.size());
  }

  /** The whole text with a word that is meant by a misspelt one. */
  private static void whole(SearchText text, WordRange misspelt, String meant, List<Row> rows) {
    Term whole = text.with(misspelt, meant);
    add(misspelt, TermRange.of(whole, Weight.MISSPELT), rows);
    TermRange beside = TermRange.of(whole, Weight.BESIDE_MISSPELT);
    Stream.of(
            new WordRange(0, misspelt.first() - 1, ""),
            new WordRange(misspelt.last() + 1, text.places() - 1, ""))
        .filter(others -> others.first() <= others.last())
        .forEach(others -> add(others, beside, rows));
  }

  private static void add(WordRange span, TermRange range, List<Row> rows) {
    IntStream.rangeClosed(span.first(), span.last())
        .forEach(place -> rows.add(new Row(place, range)));
  }

  private List<Row> all() {
    return Stream.concat(words.stream(), wholes.stream()).toList();
  }

  private static List<Row> at(List<Integer> places, List<Row> rows) {
    return rows.stream().filter(row -> places.contains(row.place())).toList();
  }

  private Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    types
        .names()
        .filter(names -> !names.isEmpty())
        .ifPresent(
            names -> parameters.put("types", names.size() == 1 ? names.iterator().next() : names));
    return parameters;
  }

  private String having(Map<String, Object> parameters) {
    if (isPartial || places == 1) {
      return "";
    }
    // No record has more words than all of them, but from '=' PostgreSQL expects a single record
    // and plans for no more.
    parameters.put("all", places);
    return "having count(*) >= :all";
  }

  /**
   * Selects groups of postings. Where some words are rare, their ranges are read, and in those of
   * the other words only what the records have that were found. The last bound there says nothing
   * new: with it, PostgreSQL expects so few postings that it looks for them in the index.
   *
   * @param columns by which they are grouped
   * @param value what else is selected of each group
   * @param again the same of several groups {@code f} that are one
   */
  private String postings(
      List<String> columns, String value, String again, Map<String, Object> parameters) {
    String selected = String.join(", ", columns) + value;
    String groups = String.join(", ", columns);
    WordCounts.Candidates candidates =
        isPartial ? counts.ofAnyWord() : counts.ofAllWords(this::rangesBeside);
    if (candidates.areAll()) {
      return "select %s from %s %s group by %s"
          .formatted(selected, table("scanned", all(), parameters), scan(), groups);
    }
    List<Row> rare = at(candidates.places(), words);
    String found =
        "select %s from %s %s group by %s"
            .formatted(
                selected,
                table(
                    "scanned", Stream.concat(rare.stream(), wholes.stream()).toList(), parameters),
                scan(),
                groups);
    String beside =
        """
        select %s from (select distinct p.record_id from %s %s fetch first %d rows only) r
        cross join %s left join search_posting p
          on p.record_id = r.record_id and p.term >= w.low and p.term < w.high
            and p.term <= w.high
        where %s group by %s
        """
            .formatted(
                selected,
                table("rare", rare, parameters),
                scan(),
                candidates.most(),
                table(
                    "others",
                    words.stream()
                        .filter(row -> !candidates.places().contains(row.place()))
                        .toList(),
                    parameters),
                isFound(),
                groups);
    String ofBoth = groups.replaceAll("[pw][.]", "f.");
    return "select %s%s from (%s union all %s) f group by %s"
        .formatted(ofBoth, again, found, beside, ofBoth);
  }

  /** In how many ranges the words at other places are found. */
  private int rangesBeside(int place) {
    return (int) words.stream().filter(row -> row.place() != place).count();
  }

  private String table(String name, List<Row> rows, Map<String, Object> parameters) {
    RangeTable table = new RangeTable(name, rows, counts);
    parameters.putAll(table.parameters());
    return table.sql();
  }

  /** Joins the postings in ranges. */
  private String scan() {
    return "left join search_posting p on p.term >= w.low and p.term < w.high where " + isFound();
  }

  /**
   * An outer join, since PostgreSQL takes a range without its bounds for a ninth of all terms and,
   * from an inner one, for many ranges would read all postings. So the rows without a posting must
   * go by a condition that it does not know to be false for them.
   */
  private String isFound() {
    return "coalesce(p.record_id, 0) > 0"
        + types
            .names()
            .map(
                names ->
                    switch (names.size()) {
                      case 0 -> " and 1 = 0";
                      case 1 -> " and coalesce(p.type, '') = :types";
                      default -> " and coalesce(p.type, '') in (:types)";
                    })
            .orElse("");
  }
}
