package org.dialoguerelations.dataset;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.hibernate.StatelessSession;

/** The revisions that were imported, and the one way to put a new one in place of the last. */
@Singleton
@Transactional
public class DatasetRevisions implements PanacheRepository<DatasetRevisionEntity> {

  /** Seconds that an import may take; without it all work in one transaction has one minute. */
  private static final int LONGEST = 24 * 60 * 60;

  /** Rows of one table that are sent to the database at once. */
  private static final int BATCH = 500;

  private final StatelessSession session;
  private final List<DerivedRows> derived;
  private final Event<DatasetRevision> imported;

  DatasetRevisions(
      StatelessSession session, @All List<DerivedRows> derived, Event<DatasetRevision> imported) {
    this.session = session;
    this.derived = derived;
    this.imported = imported;
  }

  /** What is being served; empty before the first import. */
  public Optional<DatasetRevision> current() {
    return find("order by id desc").firstResultOptional().map(DatasetRevisionEntity::toRecord);
  }

  /** How many records of each type revisions have, by type. */
  Map<Long, List<DatasetCount>> counts(Set<Long> revisions) {
    return getEntityManager()
        .createQuery(
            "from DatasetCount where revisionId in :revisions order by type",
            DatasetCountEntity.class)
        .setParameter("revisions", revisions)
        .getResultStream()
        .collect(
            groupingBy(count -> count.revisionId, mapping(DatasetCountEntity::toRecord, toList())));
  }

  /**
   * Replaces the data by those of a data set, all or nothing. The new revision is an event for
   * observers of the transaction's success.
   *
   * @param hash the revision of the data set
   * @throws BrokenDatasetException when the data set has problems; nothing is changed then
   */
  @TransactionConfiguration(timeout = LONGEST)
  ImportTotals replace(Dataset dataset, String hash, DatasetImport reader, Instant now) {
    return replace(dataset, hash, reader, now, ImportProgress.silent());
  }

  /** Replaces the data by those of a data set, and says how far it is. */
  @TransactionConfiguration(timeout = LONGEST)
  ImportTotals replace(
      Dataset dataset, String hash, DatasetImport reader, Instant now, ImportProgress progress) {
    session.setJdbcBatchSize(BATCH);
    session.createMutationQuery("delete from Subject").executeUpdate();
    RowBatches rows = new RowBatches(depths(), session::insert);
    Map<String, Integer> counts = reader.read(dataset, rows, progress);
    rows.flush();
    DatasetRevisionEntity revision = new DatasetRevisionEntity();
    revision.hash = hash;
    // No finer than databases keep it, so that what is announced equals what is read.
    revision.importedAt = now.truncatedTo(ChronoUnit.MICROS);
    revision.origin = dataset.origin();
    session.insert(revision);
    counts.forEach(
        (type, records) -> session.insert(new DatasetCountEntity(revision.id, type, records)));
    progress.allRead();
    derived.forEach(DerivedRows::derive);
    imported.fire(revision.toRecord());
    return new ImportTotals(progress.records(), rows.total());
  }

  /** How deep the table of a class of rows lies below others. */
  private ToIntFunction<Class<?>> depths() {
    TableDepths depths =
        session.doReturningWork(connection -> new TableDepths(connection.getMetaData()));
    return type ->
        session.doReturningWork(connection -> depths.of(type.getAnnotation(Table.class).name()));
  }
}
