package org.dialoguerelations.dataset.revision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.platform.page.RecordCounts;
import org.hibernate.StatelessSession;

/** The revisions that were imported, and how many records they have. */
@Singleton
@Transactional
public class DatasetRevisions implements PanacheRepository<DatasetRevisionEntity>, RecordCounts {

  private final StatelessSession session;
  private final Event<DatasetRevision> imported;

  DatasetRevisions(StatelessSession session, Event<DatasetRevision> imported) {
    this.session = session;
    this.imported = imported;
  }

  /** What is being served; empty before the first import. */
  public Optional<DatasetRevision> current() {
    return find("order by id desc").firstResultOptional().map(DatasetRevisionEntity::toRecord);
  }

  /** How many records of each type revisions have, by type. */
  Map<Long, List<DatasetCount>> counts(Set<Long> revisions) {
    return find("select c from DatasetCount c where c.revisionId in ?1 order by c.type", revisions)
        .project(DatasetCountEntity.class)
        .stream()
        .collect(
            groupingBy(count -> count.revisionId, mapping(DatasetCountEntity::toRecord, toList())));
  }

  @Override
  public Map<String, Integer> byType(Collection<String> types) {
    return find(
            """
            select c from DatasetCount c
            where c.type in ?1 and c.revisionId = (select max(r.id) from DatasetRevision r)
            """,
            types)
        .project(DatasetCountEntity.class)
        .stream()
        .collect(toMap(count -> count.type, count -> count.records));
  }

  /**
   * Adds the revision that is served from now on: an event for observers of the transaction's
   * success.
   */
  public void add(
      String hash,
      Instant now,
      String origin,
      Map<String, Integer> counts,
      List<String> languages) {
    DatasetRevisionEntity revision = new DatasetRevisionEntity();
    revision.hash = hash;
    // No finer than databases keep it, so that what is announced equals what is read.
    revision.importedAt = now.truncatedTo(ChronoUnit.MICROS);
    revision.origin = origin;
    revision.languages = String.join(",", languages);
    session.insert(revision);
    counts.forEach(
        (type, records) -> session.insert(new DatasetCountEntity(revision.id, type, records)));
    imported.fire(revision.toRecord());
  }
}
