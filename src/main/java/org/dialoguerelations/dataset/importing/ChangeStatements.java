package org.dialoguerelations.dataset.importing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dialoguerelations.dataset.revision.ChangeKind;
import org.dialoguerelations.dataset.revision.RevisionHistory;
import org.hibernate.StatelessSession;

/**
 * Finds out what an import changes. What records were is set aside before they are deleted, and
 * compared with what they are once all are written; a few rows at a time are held in memory. Works
 * in the caller's transaction.
 */
@Singleton
class ChangeStatements {

  private static final int FETCHED = 500;

  private static final SortedSet<String> NO_KEYS = Collections.emptySortedSet();

  private static final String CHANGED =
      """
      select new %s(n.code, n.type, f.prints, n.prints)
      from RecordPrint n join FormerPrint f on f.code = n.code and f.type = n.type
      where f.prints <> n.prints and n.code > :after order by n.code
      """
          .formatted(PrintPair.class.getName());

  private static final String ONLY_IN =
      """
      select new %s(n.code, n.type, n.prints) from %s n
      where n.code > :after
        and not exists (select f.code from %s f where f.code = n.code and f.type = n.type)
      order by n.code
      """;

  private static final String ADDED = onlyIn("RecordPrint", "FormerPrint");
  private static final String REMOVED = onlyIn("FormerPrint", "RecordPrint");

  private final StatelessSession session;
  private final RevisionHistory history;

  ChangeStatements(StatelessSession session, RevisionHistory history) {
    this.session = session;
    this.history = history;
  }

  private static String onlyIn(String one, String other) {
    return ONLY_IN.formatted(RecordPrint.class.getName(), one, other);
  }

  /**
   * Sets aside what records are. What an import that was broken off has set aside stays: it had
   * begun to write others.
   */
  void setAside() {
    if (history.newest().isPresent() && !hasFormer()) {
      session
          .createMutationQuery(
              "insert into FormerPrint (code, type, prints) select code, type, prints from RecordPrint")
          .executeUpdate();
    }
  }

  private boolean hasFormer() {
    return session.createQuery("select count(*) from FormerPrint", Long.class).getSingleResult()
        > 0;
  }

  /** Adds the revision that was written to the history, with what it changed. */
  void remember(String hash, Instant now) {
    Optional<String> before = history.newest();
    boolean comparable = before.isPresent() && hasFormer();
    if (before.isPresent() && !comparable) {
      history.forget();
    }
    if (!before.filter(hash::equals).isPresent() || !comparable) {
      RevisionHistory.Entry revision = history.add(hash, now);
      if (comparable) {
        compare(revision);
        revision.close();
      }
    }
    session.createMutationQuery("delete from FormerPrint").executeUpdate();
  }

  private void compare(RevisionHistory.Entry revision) {
    each(
        RecordPrint.class,
        REMOVED,
        RecordPrint::code,
        print -> revision.add(ChangeKind.REMOVED, print.type(), print.code(), NO_KEYS));
    each(
        RecordPrint.class,
        ADDED,
        RecordPrint::code,
        print -> revision.add(ChangeKind.ADDED, print.type(), print.code(), NO_KEYS));
    each(
        PrintPair.class,
        CHANGED,
        PrintPair::code,
        pair ->
            revision.add(
                ChangeKind.CHANGED,
                pair.type(),
                pair.code(),
                FieldPrints.ofBytes(pair.former())
                    .differences(FieldPrints.ofBytes(pair.prints()))));
  }

  private <T> void each(Class<T> type, String hql, Function<T, String> code, Consumer<T> then) {
    List<T> some = after("", type, hql);
    while (!some.isEmpty()) {
      some.forEach(then);
      some = after(code.apply(some.get(some.size() - 1)), type, hql);
    }
  }

  private <T> List<T> after(String code, Class<T> type, String hql) {
    return session.createQuery(hql, type).setParameter("after", code).setMaxResults(FETCHED).list();
  }
}
