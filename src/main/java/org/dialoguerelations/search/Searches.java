package org.dialoguerelations.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.load.Weighed;
import org.dialoguerelations.kernel.page.ComputedPages;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.Total;

/**
 * Finds records by text: one statement for the words that a misspelt one may mean, one for a page,
 * one for the count of all hits.
 */
@Singleton
class Searches implements PanacheRepositoryBase<SearchPostingEntity, Long> {

  private static final ComputedPages<FoundRecord> PAGES =
      new ComputedPages<>("search", FoundRecord.BEST_FIRST);

  /**
   * All hits of a search. The outer joins keep H2 from reading all records first and looking for
   * each of them among the hits.
   */
  private record Hits(SearchSql found, RecordTypes types) implements Weighed {

    @Override
    public long bytes() {
      return Weighed.bytesOf(found.sql()) + Weighed.bytesOf(found.parameters().values());
    }

    String sql() {
      return """
          (select h.record_id, h.weight, h.weight / %d as standing, r.type, r.length, r.code
           from (%s) h left join search_record r on r.id = h.record_id) e
          where %s
          """
          .formatted(SearchSql.TEXTS, found.sql(), condition());
    }

    Map<String, Object> parameters() {
      Map<String, Object> parameters = new HashMap<>(found.parameters());
      types
          .names()
          .filter(names -> !names.isEmpty())
          .ifPresent(names -> parameters.put("types", names));
      return parameters;
    }

    private String condition() {
      return types
          .names()
          .map(names -> names.isEmpty() ? "1 = 0" : "e.type in (:types)")
          .orElse("1 = 1");
    }
  }

  /** The relation to pages of hits. */
  Relation<SearchOf, Page<SearchHit>> pages() {
    return Relation.<SearchOf, Page<SearchHit>>toOne("search.page", Relation.each(this::page))
        .checked(search -> PAGES.check(search.list(), search.page()));
  }

  Page<SearchHit> page(SearchOf search) {
    Hits hits = new Hits(SearchSql.of(search.text(), meant(search.text())), search.types());
    Relation<Hits, Integer> counts = Relation.toOne("search.count", this::counts);
    return PAGES
        .page(
            search.list(),
            search.page(),
            (range, orderBy, limit, parameters) -> rows(hits, range, orderBy, limit, parameters),
            Total.of(counts, hits))
        .map(FoundRecord::toHit);
  }

  private List<FoundRecord> rows(
      Hits hits, String range, String orderBy, int limit, Map<String, Object> parameters) {
    String sql =
        """
        select e.record_id, e.standing, e.type, e.length, e.code, t.text
        from (select * from %1$s and %2$s order by %3$s fetch first %4$d rows only) e
        left join search_text t on t.record_id = e.record_id and t.ordinal = mod(e.weight, %5$d)
        order by %3$s
        """
            .formatted(hits.sql(), range, orderBy, limit, SearchSql.TEXTS);
    Query query = query(sql, hits.parameters());
    parameters.forEach(query::setParameter);
    return results(query, Object[].class).map(FoundRecord::read).toList();
  }

  private Map<Hits, Integer> counts(Set<Hits> keys) {
    Map<Hits, Integer> counts = new HashMap<>();
    for (Hits hits : keys) {
      Query query = query("select count(*) from " + hits.sql(), hits.parameters());
      counts.put(hits, ((Number) query.getSingleResult()).intValue());
    }
    return counts;
  }

  /** The words that each misspelt one may mean. */
  Map<Span, List<String>> meant(SearchText text) {
    List<Span> spans = text.spans().stream().filter(Span::mayBeMisspelt).toList();
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

  private static List<String> meant(Span span, List<String> candidates) {
    return candidates.stream()
        // What begins with the word is found without forgiving anything.
        .filter(word -> !span.isPrefix() || !word.startsWith(span.word()))
        .filter(word -> Spelling.isOneErrorApart(span.word(), word))
        .toList();
  }

  private Query query(String sql, Map<String, Object> parameters) {
    Query query = getEntityManager().createNativeQuery(sql);
    parameters.forEach((name, value) -> query.setParameter(name, bytes(value)));
    return query;
  }

  private static Object bytes(Object value) {
    if (value instanceof Term term) {
      return term.bytes();
    }
    return value instanceof Collection<?> values
        ? values.stream().map(Searches::bytes).toList()
        : value;
  }

  private static <T> Stream<T> results(Query query, Class<T> type) {
    List<?> results = query.getResultList();
    return results.stream().map(type::cast);
  }
}
