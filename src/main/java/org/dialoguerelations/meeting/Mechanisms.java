package org.dialoguerelations.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.dialoguerelations.kernel.page.Keyset;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;

/** The mechanisms of the data set. */
@Singleton
@Transactional
public class Mechanisms extends RecordRepository<MechanismEntity, Mechanism>
    implements PanacheRepositoryBase<MechanismEntity, Long> {

  /** Pairs of a partner and the mechanisms in which it takes part. */
  static final String OF_PARTNER =
      """
      select distinct p.partnerId as parent, p.mechanismId as child
      from MechanismParticipant p where p.partnerId in :parents
      """;

  Mechanisms() {
    super(
        new PageQuery<>(
            "Mechanism",
            MechanismEntity.class,
            Keyset.ascending(SortKey.ofText("code", row -> row.code))),
        MechanismEntity::toRecord);
  }
}
