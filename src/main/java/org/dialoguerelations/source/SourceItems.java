package org.dialoguerelations.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Items that records of any type have: aliases, statements, figures. */
@Singleton
class SourceItems implements PanacheRepositoryBase<StatementEntity, Long> {

  Map<Long, List<Alias>> aliases(Collection<Long> owners) {
    return Grouping.by(
        owned("Alias", AliasEntity.class, owners), row -> row.ownerId, AliasEntity::toRecord);
  }

  Map<Long, List<FormerName>> formerNames(Collection<Long> owners) {
    return Grouping.by(
        owned("FormerName", FormerNameEntity.class, owners),
        row -> row.ownerId,
        FormerNameEntity::toRecord);
  }

  Map<Long, List<Figure>> figures(Collection<Long> owners) {
    return Grouping.by(
        owned("Figure", FigureEntity.class, owners), row -> row.ownerId, FigureEntity::toRecord);
  }

  Map<Long, List<Topic>> topics(Collection<Long> owners) {
    return statements(
        owners, StatementEntity.StatementKind.TOPIC, row -> new Topic(row.id, row.text));
  }

  Map<Long, List<Objective>> objectives(Collection<Long> owners) {
    return statements(
        owners, StatementEntity.StatementKind.OBJECTIVE, row -> new Objective(row.id, row.text));
  }

  Map<Long, List<Note>> notes(Collection<Long> owners) {
    return statements(
        owners, StatementEntity.StatementKind.NOTE, row -> new Note(row.id, row.text));
  }

  private <R> Map<Long, List<R>> statements(
      Collection<Long> owners,
      StatementEntity.StatementKind kind,
      Function<StatementEntity, R> record) {
    return Grouping.by(
        list("ownerId in ?1 and kind = ?2 order by ownerId, id", owners, kind),
        row -> row.ownerId,
        record);
  }

  private <E> List<E> owned(String entity, Class<E> type, Collection<Long> owners) {
    return getEntityManager()
        .createQuery(
            "from %s where ownerId in :owners order by ownerId, id".formatted(entity), type)
        .setParameter("owners", owners)
        .getResultList();
  }
}
