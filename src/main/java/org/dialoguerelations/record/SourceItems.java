package org.dialoguerelations.record;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.platform.page.Projection;

/** Statements that records of any type have: topics, objectives, notes. */
@Singleton
class SourceItems extends ProjectingRepository<StatementEntity> {

  Map<Long, List<Topic>> topics(Collection<Long> owners) {
    return statements(owners, StatementEntity.StatementKind.TOPIC, Topic.class);
  }

  Map<Long, List<Objective>> objectives(Collection<Long> owners) {
    return statements(owners, StatementEntity.StatementKind.OBJECTIVE, Objective.class);
  }

  Map<Long, List<Note>> notes(Collection<Long> owners) {
    return statements(owners, StatementEntity.StatementKind.NOTE, Note.class);
  }

  private <R> Map<Long, List<R>> statements(
      Collection<Long> owners, StatementEntity.StatementKind kind, Class<R> record) {
    return grouped(
        record,
        """
        select e.ownerId, %s from Statement e where e.ownerId in ?1 and e.kind = ?2
        order by e.ownerId, e.id
        """
            .formatted(new Projection<>(record).of("e")),
        owners,
        kind);
  }
}
