package org.dialoguerelations.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerelations.dataset.importing.Section;
import org.dialoguerelations.kernel.id.RecordType;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageRequest;
import org.dialoguerelations.testing.Extent;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Statements;
import org.junit.jupiter.api.Test;

/** Searches for what the data set has: everything with {@code -Dlarge}. */
@QuarkusTest
class SearchDatasetTest {

  private static final RecordTypes ALL = RecordTypes.of(null);
  private static final Set<String> WITH_TITLE = Set.of("Agreement", "Document", "Milestone");

  /** A name of a record. */
  private record Name(long owner, String name, boolean acronym) {}

  @Inject SearchStatements searches;
  @Inject EntityManager entities;
  @Inject Statements statements;
  @Inject @All List<Section> sections;

  @Test
  void eachRecordIsFoundByEachOfItsNames() {
    List<Name> names = names();
    assertThat(names).hasSizeGreaterThan(900);
    List<Name> missed =
        IntStream.iterate(0, i -> i < names.size(), i -> i + Extent.of(12, 1))
            .mapToObj(names::get)
            .filter(
                name -> find(name.name(), 100).stream().noneMatch(hit -> hit.key() == name.owner()))
            .toList();
    assertThat(missed).isEmpty();
  }

  @Test
  void anAcronymRanksFirst() {
    List<Name> acronyms = names().stream().filter(Name::acronym).toList();
    assertThat(acronyms).hasSizeGreaterThan(50);
    Map<String, Set<Long>> owners =
        acronyms.stream()
            .collect(
                Collectors.groupingBy(
                    name -> normal(name.name()),
                    Collectors.mapping(Name::owner, Collectors.toSet())));
    assertThat(acronyms)
        .allSatisfy(
            acronym -> {
              SearchHit first = find(acronym.name(), 1).get(0);
              assertThat(first.match()).isEqualTo(SearchMatch.EXACT_ACRONYM);
              assertThat(owners.get(normal(acronym.name()))).contains(first.key());
            });
  }

  @Test
  void aWordIsFoundWithAnyTypingError() {
    List<String> words =
        inTransaction(
                "select w.word from SearchWord w where w.letters >= 6 order by w.id", byte[].class)
            .stream()
            .map(bytes -> Term.ofBytes(bytes).text())
            .toList();
    Random random = new Random(4);
    for (int i = 0; i < 150; i++) {
      String word = words.get(random.nextInt(words.size()));
      String misspelt = misspell(word, random);
      assertThat(meant(misspelt)).as("%s for %s", misspelt, word).contains(word);
    }
  }

  @Test
  void pagesInBothDirectionsHaveEachHitOnce() {
    List<SearchHit> forward = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Page<SearchHit> page = page(new PageRequest(7, false, after, Optional.empty()));
      forward.addAll(page.rows());
      after = page.hasNext() ? Optional.of(page.pageInfo().endCursor()) : Optional.empty();
    } while (after.isPresent());
    List<SearchHit> backward = new ArrayList<>();
    Optional<String> before = Optional.empty();
    do {
      Page<SearchHit> page = page(new PageRequest(7, true, Optional.empty(), before));
      backward.addAll(0, page.rows());
      before = page.hasPrevious() ? Optional.of(page.pageInfo().startCursor()) : Optional.empty();
    } while (before.isPresent());
    int total =
        Graph.data("{ search(text: \"cooperation\") { totalCount } }")
            .at("/search/totalCount")
            .asInt();
    assertThat(forward).hasSizeGreaterThan(14).hasSize(total).doesNotHaveDuplicates();
    assertThat(backward).isEqualTo(forward);
  }

  @Test
  void theStatementsDoNotDependOnTheHits() {
    String query =
        "{ search(text: \"%s\", kinds: [AGREEMENT], first: %d) { totalCount nodes { node { id } } } }";
    long forOne = statements.of(query.formatted("declaration", 1));
    assertThat(statements.of(query.formatted("declaration", 100))).isEqualTo(forOne).isEqualTo(4);
  }

  @Test
  void theKindsAreTheTypesOfAllSections() {
    assertThat(RecordType.values())
        .extracting(RecordType::typeName)
        .containsExactlyInAnyOrderElementsOf(sections.stream().map(Section::type).toList());
  }

  private Page<SearchHit> page(PageRequest request) {
    return page("cooperation", request);
  }

  private Page<SearchHit> page(String text, PageRequest request) {
    SearchOf search = new SearchOf(SearchText.of(text, InvalidSearchException::new), ALL, request);
    return QuarkusTransaction.requiringNew().call(() -> searches.page(search));
  }

  private List<SearchHit> find(String text, int first) {
    return page(text, PageRequest.of(first, null, null, null)).rows();
  }

  /** The words that are found for a misspelt one. */
  private Set<String> meant(String misspelt) {
    Set<String> found = new HashSet<>();
    SearchText text = SearchText.of(misspelt, InvalidSearchException::new);
    QuarkusTransaction.requiringNew()
        .run(() -> searches.meant(text).values().forEach(found::addAll));
    // A word that begins with what was typed needs no forgiving.
    inTransaction("select w.word from SearchWord w", byte[].class).stream()
        .map(bytes -> Term.ofBytes(bytes).text())
        .filter(word -> word.startsWith(misspelt))
        .forEach(found::add);
    return found;
  }

  private static String misspell(String word, Random random) {
    int place = random.nextInt(word.length() - 1);
    String head = word.substring(0, place);
    String tail = word.substring(place + 1);
    return switch (random.nextInt(4)) {
      case 0 -> head + tail;
      case 1 -> head + 'q' + tail;
      case 2 -> head + word.charAt(place) + 'q' + tail;
      default -> head + tail.charAt(0) + word.charAt(place) + tail.substring(1);
    };
  }

  private static String normal(String name) {
    return String.join("", Words.of(name).all());
  }

  /** All names, other names, former names and codes of all records. */
  private List<Name> names() {
    List<Name> names = new ArrayList<>();
    Arrays.stream(RecordType.values())
        .map(RecordType::typeName)
        .forEach(
            type -> {
              String name = WITH_TITLE.contains(type) ? "title" : "name";
              rows("select e.id, e.%s, 'NAME' from %s e".formatted(name, type), names);
              rows("select e.id, e.code, 'CODE' from %s e".formatted(type), names);
            });
    rows("select e.ownerId, e.name, cast(e.kind as String) from Alias e", names);
    rows("select e.ownerId, e.name, 'FORMER' from FormerName e", names);
    // What is longer cannot be searched for.
    names.removeIf(name -> name.name().length() > SearchText.MAX_LENGTH);
    return names;
  }

  private void rows(String hql, List<Name> names) {
    inTransaction(hql, Object[].class)
        .forEach(
            row -> names.add(new Name((Long) row[0], (String) row[1], row[2].equals("ACRONYM"))));
  }

  private <T> List<T> inTransaction(String hql, Class<T> type) {
    return QuarkusTransaction.requiringNew()
        .call(() -> entities.createQuery(hql, type).getResultList());
  }
}
