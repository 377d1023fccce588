package org.dialoguerelations.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageOf;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.SortKey;
import org.dialoguerelations.kernel.page.SortOrder;

/** The conflicts between documents. */
@Singleton
class Conflicts implements PanacheRepositoryBase<ConflictEntity, Long> {

  private static final PageQuery<ConflictEntity> IN_ORDER =
      new PageQuery<>(
          "Conflict",
          ConflictEntity.class,
          SortOrder.ascending(
              SortKey.ofText("recordType", row -> row.recordType),
              SortKey.ofText("recordCode", row -> row.recordCode),
              SortKey.ofNumber("ordinal", row -> row.ordinal)));

  private final Relation<PageOf, Page<Conflict>> pages =
      IN_ORDER.pages(getEntityManager(), "Conflict", ConflictEntity::toRecord);

  Map<Long, List<Conflict>> byOwner(Collection<Long> owners) {
    return Grouping.by(
        list("ownerId in ?1 order by ownerId, ordinal", owners),
        row -> row.ownerId,
        ConflictEntity::toRecord);
  }

  /** The relation to pages of all conflicts. */
  Relation<PageOf, Page<Conflict>> pages() {
    return pages;
  }

  Map<Long, List<Claim>> claims(Collection<Long> conflicts) {
    return Grouping.by(
        getEntityManager()
            .createQuery(
                "from Claim where conflictId in :conflicts order by conflictId, id",
                ClaimEntity.class)
            .setParameter("conflicts", conflicts)
            .getResultList(),
        row -> row.conflictId,
        ClaimEntity::toRecord);
  }
}
