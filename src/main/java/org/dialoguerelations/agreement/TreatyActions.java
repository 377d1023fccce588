package org.dialoguerelations.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.source.Grouping;

/** What signatories did about agreements, with what sources say of it as of a date. */
@Singleton
class TreatyActions implements PanacheRepositoryBase<TreatyActionEntity, Long> {

  Map<Long, List<TreatyAction>> bySignatory(Collection<Long> signatories) {
    return Grouping.by(
        list("signatoryId in ?1 order by signatoryId, id", signatories),
        row -> row.signatoryId,
        TreatyActionEntity::toRecord);
  }

  Map<Long, List<AsOfStatement>> statements(Collection<Long> actions) {
    return Grouping.by(
        getEntityManager()
            .createQuery(
                "from AsOfStatement where actionId in :actions order by actionId, id",
                AsOfStatementEntity.class)
            .setParameter("actions", actions)
            .getResultList(),
        row -> row.actionId,
        AsOfStatementEntity::toRecord);
  }

  /** What sources say about each act of the signatories of agreements, by signatory. */
  Map<Long, List<ActEvidence>> evidence(Collection<Long> agreements) {
    Map<Long, List<AsOfStatement>> statements =
        Grouping.by(
            getEntityManager()
                .createQuery(
                    """
                    select s from AsOfStatement s
                    join TreatyAction a on a.id = s.actionId
                    join Signatory g on g.id = a.signatoryId
                    where g.agreementId in :agreements order by s.actionId, s.id
                    """,
                    AsOfStatementEntity.class)
                .setParameter("agreements", agreements)
                .getResultList(),
            row -> row.actionId,
            AsOfStatementEntity::toRecord);
    return Grouping.by(
        getEntityManager()
            .createQuery(
                """
                select a from TreatyAction a join Signatory g on g.id = a.signatoryId
                where g.agreementId in :agreements order by a.signatoryId, a.id
                """,
                TreatyActionEntity.class)
            .setParameter("agreements", agreements)
            .getResultList(),
        row -> row.signatoryId,
        row -> new ActEvidence(row.toRecord(), statements.getOrDefault(row.id, List.of())));
  }
}
