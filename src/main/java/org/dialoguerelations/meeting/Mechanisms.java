package org.dialoguerelations.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;
import org.dialoguerelations.kernel.page.SortOrder;

/** The mechanisms of the data set. */
@Singleton
public class Mechanisms extends RecordRepository<MechanismEntity, Mechanism>
    implements PanacheRepositoryBase<MechanismEntity, Long> {

  /** Pairs of a partner and the mechanisms in which it takes part. */
  static final String OF_PARTNER =
      """
      select distinct p.partnerId as parent, p.mechanismId as child
      from MechanismParticipant p where p.partnerId in :parents
      """;

  private static final SortKey<MechanismEntity> CODE = SortKey.ofText("code", row -> row.code);
  private static final SortKey<MechanismEntity> NAME =
      SortKey.ofText("sortName", row -> row.sortName);
  private static final SortOrder<MechanismEntity> BY_DATE =
      SortOrder.ascending(SortKey.ofDate("sortDate", row -> row.sortDate), CODE);
  private static final SortOrder<MechanismEntity> FROM_LATEST =
      SortOrder.descending(SortKey.ofDate("recentDate", row -> row.recentDate), CODE);
  private static final SortOrder<MechanismEntity> BY_NAME = SortOrder.ascending(NAME, CODE);
  private static final SortOrder<MechanismEntity> BY_LEVEL =
      SortOrder.ascending(SortKey.ofNumber("levelRank", row -> row.levelRank), NAME, CODE);
  private static final SortOrder<MechanismEntity> BY_CODE = SortOrder.ascending(CODE);

  Mechanisms() {
    super(
        new PageQuery<>("Mechanism", MechanismEntity.class, BY_CODE)
            .with(MechanismOrder.NAME, BY_NAME)
            .with(MechanismOrder.LEVEL, BY_LEVEL)
            .with(MechanismOrder.ESTABLISHED, BY_DATE)
            .with(MechanismOrder.ESTABLISHED_DESC, FROM_LATEST)
            .with(MechanismOrder.CODE, BY_CODE),
        MechanismEntity::toRecord);
  }
}
