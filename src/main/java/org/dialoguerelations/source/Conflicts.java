package org.dialoguerelations.source;

import jakarta.inject.Singleton;
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

  /** The relation to pages of all conflicts. */
  Relation<PageOf, Page<Conflict>> pages() {
    return pages;
  }
}
