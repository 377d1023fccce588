package org.dialoguerelations.dataset.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.hibernate.StatelessSession;

/**
 * The revisions that the database has held, as many as are remembered. Works in the caller's
 * transaction.
 */
@Singleton
public class RevisionHistory implements PanacheRepository<RevisionEntity> {

  private final StatelessSession session;
  private final int most;

  RevisionHistory(StatelessSession session, ChangesConfig config) {
    this.session = session;
    this.most = config.revisions();
  }

  /** All that are known, newest first. */
  List<Revision> known() {
    return find("select id, hash, importedAt, added, changed, removed from Revision order by id desc")
        .project(Revision.class)
        .list();
  }

  /** The name of the newest; empty when none is known. */
  public Optional<String> newest() {
    return known().stream().findFirst().map(Revision::hash);
  }

  /** Forgets all: what comes next cannot be compared with them. */
  public void forget() {
    session.createMutationQuery("delete from Revision").executeUpdate();
  }

  /** Adds a revision, to which its changes are added, and forgets the oldest. */
  public Entry add(String hash, Instant now) {
    RevisionEntity revision = new RevisionEntity(hash, now.truncatedTo(ChronoUnit.MICROS));
    session.insert(revision);
    forgetBut(
        session
            .createQuery("select r.id from Revision r order by r.id desc", Long.class)
            .setMaxResults(most)
            .list());
    return new Entry(this, revision);
  }

  private void forgetBut(List<Long> newest) {
    session
        .createMutationQuery("delete from Revision r where r.id not in :newest")
        .setParameter("newest", newest)
        .executeUpdate();
  }

  private void insert(RecordChangeEntity change) {
    session.insert(change);
  }

  private void update(RevisionEntity revision) {
    session.update(revision);
  }

  /** A revision to which changes are added. */
  public static final class Entry {

    private final RevisionHistory history;
    private final RevisionEntity revision;

    private Entry(RevisionHistory history, RevisionEntity revision) {
      this.history = history;
      this.revision = revision;
    }

    /**
     * Adds what became of a record.
     *
     * @param keys those of the data set file that differ
     */
    public void add(ChangeKind kind, String type, String code, SortedSet<String> keys) {
      int number = revision.added + revision.changed + revision.removed;
      history.insert(
          new RecordChangeEntity(revision, number, kind, type, code, String.join(",", keys)));
      switch (kind) {
        case ADDED -> revision.added++;
        case CHANGED -> revision.changed++;
        case REMOVED -> revision.removed++;
      }
    }

    /** Writes how many there were. */
    public void close() {
      history.update(revision);
    }
  }
}
