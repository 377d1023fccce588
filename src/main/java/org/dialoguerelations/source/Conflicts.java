package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;

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
