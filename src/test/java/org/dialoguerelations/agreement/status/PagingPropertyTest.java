package org.dialoguerelations.agreement.status;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.AgreementEntity;
import org.dialoguerelations.agreement.AgreementKind;
import org.dialoguerelations.agreement.AgreementOrder;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.PageRequest;
import org.dialoguerelations.platform.page.Selection;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;
import org.dialoguerelations.platform.page.Where;
import org.dialoguerelations.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyComponentPathImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.Configuration;

/**
 * Who walks through the pages of a list meets each row once, in either direction, whatever rows
 * share a date or have none, and whatever is inserted meanwhile. Runs on the tables of the service.
 */
class PagingPropertyTest {

  private static final SortKey DATE = SortKey.ofDate("sortDate");
  private static final SortKey TITLE = SortKey.ofText("title");
  private static final SortKey CODE = SortKey.ofText("code");

  private static final PageQuery<Agreement> PAGES =
      new PageQuery<>(Agreement.class, SortOrder.ascending(DATE, CODE))
          .with(AgreementOrder.TITLE, SortOrder.descending(TITLE, DATE, CODE));

  private static final Selection ALL = Selection.ALL;
  private static final Selection SOME =
      Selection.of(
          new Where(Condition.in("kind", List.of(AgreementKind.TREATY, AgreementKind.PROTOCOL))),
          AgreementOrder.TITLE);

  /** A row; its title and its date are few, so that many rows tie. */
  record Row(int code, String title, AgreementKind kind, Optional<LocalDate> adopted) {}

  private static SessionFactory database;

  @BeforeContainer
  static void start() {
    database = migrated(TestDatabase.source("paging"));
  }

  @AfterContainer
  static void stop() {
    database.close();
  }

  private static SessionFactory migrated(DataSource database) {
    Flyway.configure().dataSource(database).load().migrate();
    Configuration configuration = new Configuration().addAnnotatedClass(AgreementEntity.class);
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl());
    configuration.setImplicitNamingStrategy(new ImplicitNamingStrategyComponentPathImpl());
    return configuration.buildSessionFactory();
  }

  @Property(tries = 150)
  void aWalkMeetsEachRowOnce(
      @ForAll("rows") @Size(max = 25) @UniqueElements(by = CodeOf.class) List<Row> rows,
      @ForAll @IntRange(max = 25) int later,
      @ForAll @IntRange(min = 1, max = 7) int size,
      @ForAll boolean backward,
      @ForAll boolean filtered) {
    walk(PagingPropertyTest::page, rows, later, size, backward, filtered ? SOME : ALL);
  }

  @Property(tries = 60)
  void aWalkThroughTheChildrenOfAParentMeetsEachOnce(
      @ForAll("rows") @Size(max = 25) @UniqueElements(by = CodeOf.class) List<Row> rows,
      @ForAll @IntRange(max = 25) int later,
      @ForAll @IntRange(min = 1, max = 7) int size,
      @ForAll boolean backward,
      @ForAll boolean filtered) {
    walk(PagingPropertyTest::children, rows, later, size, backward, filtered ? SOME : ALL);
  }

  /** How a page is read. */
  private interface Pages {
    Page<String> read(SessionFactory database, Selection selection, PageRequest request);
  }

  /** Walks through the first rows on each database, and inserts the later ones meanwhile. */
  private static void walk(
      Pages pages, List<Row> rows, int later, int size, boolean backward, Selection selection) {
    List<Row> before = rows.subList(0, Math.max(0, rows.size() - later));
    List<Row> meanwhile = rows.subList(before.size(), rows.size());
    empty(database);
    insert(database, before);
    assertWalk(
        request -> pages.read(database, selection, request),
        () -> all(database, selection),
        size,
        backward,
        meanwhile.iterator(),
        row -> insert(database, List.of(row)));
  }

  private interface Rows {
    List<String> inOrder();
  }

  private interface Insertion {
    void insert(Row row);
  }

  private static void assertWalk(
      Function<PageRequest, Page<String>> read,
      Rows rows,
      int size,
      boolean backward,
      Iterator<Row> meanwhile,
      Insertion insertion) {
    List<String> atFirst = rows.inOrder();
    List<String> met = new ArrayList<>();
    String cursor = null;
    Page<String> page;
    do {
      page =
          read.apply(
              backward
                  ? PageRequest.of(null, null, size, cursor)
                  : PageRequest.of(size, cursor, null, null));
      assertThat(page.rows()).hasSizeLessThanOrEqualTo(size);
      met.addAll(backward ? 0 : met.size(), page.rows());
      assertThat(met).doesNotHaveDuplicates();
      cursor = backward ? page.pageInfo().startCursor() : page.pageInfo().endCursor();
      if (meanwhile.hasNext()) {
        insertion.insert(meanwhile.next());
      }
    } while (backward ? page.hasPrevious() : page.hasNext());

    List<String> atLast = rows.inOrder();
    assertThat(met).containsAll(atFirst);
    assertThat(met).isEqualTo(atLast.stream().filter(Set.copyOf(met)::contains).toList());
  }

  private static Page<String> page(
      SessionFactory database, Selection selection, PageRequest request) {
    try (EntityManager entities = database.createEntityManager()) {
      PageOf page = new PageOf(selection, request);
      Relation<PageOf, Page<Agreement>> pages = PAGES.pages(entities, "agreements");
      return pages.fetch().apply(Set.of(page)).get(page).map(Agreement::code);
    }
  }

  private static Page<String> children(
      SessionFactory database, Selection selection, PageRequest request) {
    try (EntityManager entities = database.createEntityManager()) {
      Relation<ChildrenOf, Page<Agreement>> relation =
          PAGES.children(entities, "Parent.agreements", HALVES);
      ChildrenOf even = new ChildrenOf(0, selection, request);
      ChildrenOf other = new ChildrenOf(1, selection, request);
      return relation.fetch().apply(Set.of(even, other)).get(even).map(Agreement::code);
    }
  }

  /** Every row is a child of parent 0, and some are of parent 1 as well. */
  private static final String HALVES =
      """
      select 0L as parent, a.id as child from Agreement a where 0L in :parents
      union all
      select 1L as parent, a.id as child from Agreement a where 1L in :parents and a.id > 10
      """;

  private static List<String> all(SessionFactory database, Selection selection) {
    return page(database, selection, PageRequest.of(100, null, null, null)).rows();
  }

  private static void empty(SessionFactory database) {
    database.inTransaction(
        session -> session.createNativeMutationQuery("delete from subject").executeUpdate());
  }

  private static void insert(SessionFactory database, Collection<Row> rows) {
    database.inTransaction(
        session ->
            rows.forEach(
                row -> {
                  session
                      .createNativeMutationQuery("insert into subject (id, type) values (?1, 'A')")
                      .setParameter(1, row.code())
                      .executeUpdate();
                  session.persist(entity(row));
                }));
  }

  private static AgreementEntity entity(Row row) {
    AgreementEntity entity = new AgreementEntity();
    entity.id = row.code();
    entity.code = "a" + row.code();
    entity.title = row.title();
    entity.kind = row.kind();
    entity.sortName = row.title();
    entity.sortDate = row.adopted().orElse(PartialDate.FAR_FUTURE);
    entity.recentDate = row.adopted().orElse(PartialDate.FAR_PAST);
    entity.force = Validity.from(Onset.UNKNOWN);
    return entity;
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 60),
            Arbitraries.of("a", "ab", "B", "é", "東"),
            Arbitraries.of(AgreementKind.TREATY, AgreementKind.PROTOCOL, AgreementKind.DECLARATION),
            Arbitraries.of(LocalDate.of(2003, 1, 1), LocalDate.of(2013, 12, 14)).optional())
        .as(Row::new)
        .list();
  }

  private static final class CodeOf implements Function<Object, Object> {
    @Override
    public Object apply(Object row) {
      return ((Row) row).code();
    }
  }
}
