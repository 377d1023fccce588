package org.dialoguerelations.search;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.ComputedPages;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageRequest;
import org.dialoguerelations.platform.page.Total;

/**
 * Finds records by text: one statement for the words that a misspelt one may mean, one for how
 * frequent each of several words is, one for a page, one for the count of all hits. When no record
 * has all words, one more finds the page of those that have some; behind a cursor, another tells
 * that first.
 */
@Singleton
class SearchStatements {

  private static final ComputedPages<FoundRecord> PAGES =
      new ComputedPages<>("search", FoundRecord.BEST_FIRST, FoundRecord::values);

  private final EntityManager entities;

  SearchStatements(EntityManager entities) {
    this.entities = entities;
  }

  private final Relation<SearchOf, Page<SearchHit>> pages =
      Relation.<SearchOf, Page<SearchHit>>toOne("search.page", Relation.each(this::page))
          .checked(search -> PAGES.check(search.list(), search.page()));
  private final Relation<SearchSql, Integer> counts = Relation.toOne("search.count", this::counts);

  /** The relation to pages of hits. */
  Relation<SearchOf, Page<SearchHit>> pages() {
    return pages;
  }

  Page<SearchHit> page(SearchOf search) {
    SearchSql all = found(search);
    if (all.places() > 1 && !all.counts().areAllFound()) {
      return page(search, all.partial());
    }
    Page<SearchHit> page = page(search, all);
    boolean mayBePartial = all.places() > 1 && page.rows().isEmpty();
    return mayBePartial && hasNone(all, search.page()) ? page(search, all.partial()) : page;
  }

  /** Whether no record has all words, when there is none on the page. */
  private boolean hasNone(SearchSql all, PageRequest page) {
    boolean isOfAll =
        page.shown() && page.size() > 0 && page.after().isEmpty() && page.before().isEmpty();
    return isOfAll || count(all) == 0;
  }

  private Page<SearchHit> page(SearchOf search, SearchSql found) {
    return PAGES
        .page(
            search.list(),
            search.page(),
            (range, orderBy, limit, parameters) -> rows(found, range, orderBy, limit, parameters),
            Total.of(counts, found))
        .map(row -> row.toHit(search.text()));
  }

  private List<FoundRecord> rows(
      SearchSql found, String range, String orderBy, int limit, Map<String, Object> parameters) {
    NativeSql records = found.records();
    String page =
        """
        select * from (%s) e where %s order by %s fetch first %d rows only
        """
            .formatted(records.sql(), range, orderBy, limit);
    String sql =
        """
        select e.record_id, e.cost, s.type, e.length, e.code, t.text, e.place, e.worst, e.words
        from (%s) e
        left join subject s on s.id = e.record_id
        left join search_text t on t.record_id = e.record_id and t.ordinal = %s
        order by %s
        """
            .formatted(page, Weight.TEXT, orderBy);
    Query query = query(sql, records.parameters());
    parameters.forEach(query::setParameter);
    return results(query, Object[].class).map(FoundRecord::read).toList();
  }

  private Map<SearchSql, Integer> counts(Set<SearchSql> keys) {
    Map<SearchSql, Integer> counts = new HashMap<>();
    keys.forEach(found -> counts.put(found, count(found)));
    return counts;
  }

  private int count(SearchSql found) {
    NativeSql statement = found.count();
    Query query = query(statement.sql(), statement.parameters());
    return ((Number) query.getSingleResult()).intValue();
  }

  private SearchSql found(SearchOf search) {
    SearchSql found = SearchSql.of(search.text(), meant(search.text()), search.types());
    return found.places() == 1 ? found : found.with(counts(found));
  }

  private WordCounts counts(SearchSql found) {
    NativeSql statement = found.rarity();
    return new WordCounts(
        results(query(statement.sql(), statement.parameters()), Object[].class)
            .collect(
                Collectors.toMap(
                    row -> ((Number) row[0]).intValue(),
                    row -> ((Number) row[1]).intValue(),
                    Integer::sum,
                    TreeMap::new)));
  }

  /** The words that each misspelt one may mean. */
  Map<WordRange, List<String>> meant(SearchText text) {
    List<WordRange> spans = text.spans().stream().filter(WordRange::mayBeMisspelt).toList();
    if (spans.isEmpty()) {
      return Map.of();
    }
    MisspeltSql misspelt = MisspeltSql.of(spans);
    List<String> candidates =
        results(query(misspelt.sql(), misspelt.parameters()), byte[].class)
            .map(bytes -> Term.ofBytes(bytes).text())
            .distinct()
            .sorted()
            .toList();
    return spans.stream()
        .distinct()
        .collect(Collectors.toMap(span -> span, span -> meant(span, candidates)));
  }

  private static List<String> meant(WordRange span, List<String> candidates) {
    return candidates.stream()
        // Words that begin with it are found without a typing error.
        .filter(word -> !span.isPrefix() || !word.startsWith(span.word()))
        .filter(word -> Spelling.isOneErrorApart(span.word(), word))
        .toList();
  }

  private Query query(String sql, Map<String, Object> parameters) {
    Query query = entities.createNativeQuery(sql);
    parameters.forEach((name, value) -> query.setParameter(name, bytes(value)));
    return query;
  }

  private static Object bytes(Object value) {
    if (value instanceof Term term) {
      return term.bytes();
    }
    return value instanceof Collection<?> values
        ? values.stream().map(SearchStatements::bytes).toList()
        : value;
  }

  private static <T> Stream<T> results(Query query, Class<T> type) {
    List<?> results = query.getResultList();
    return results.stream().map(type::cast);
  }
}
