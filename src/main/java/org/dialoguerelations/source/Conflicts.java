package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageOf;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.ProjectingRepository;
import org.dialoguerelations.kernel.page.SortKey;
import org.dialoguerelations.kernel.page.SortOrder;

/** The conflicts between documents. */
@Singleton
class Conflicts extends ProjectingRepository<ConflictEntity> {

  private static final PageQuery<Conflict> IN_ORDER =
      new PageQuery<>(
          Conflict.class,
          SortOrder.ascending(
              SortKey.ofText("recordType"),
              SortKey.ofText("recordCode"),
              SortKey.ofNumber("ordinal")));

  private final Relation<PageOf, Page<Conflict>> pages =
      IN_ORDER.pages(getEntityManager(), "Conflict");

  Map<Long, List<Conflict>> byOwner(Collection<Long> owners) {
    return by("ownerId", owners, Conflict.class, "ordinal");
  }

  /** The relation to pages of all conflicts. */
  Relation<PageOf, Page<Conflict>> pages() {
    return pages;
  }

  Map<Long, List<Claim>> claims(Collection<Long> conflicts) {
    return by("conflictId", conflicts, Claim.class);
  }
}
