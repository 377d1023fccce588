package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;

/** The conflicts between documents. */
@Singleton
public class Conflicts extends ProjectingRepository<ConflictEntity> {

  private static final PageQuery<Conflict> IN_ORDER =
      new PageQuery<>(
          Conflict.class,
          SortOrder.ascending(
              SortKey.ofText("recordType"),
              SortKey.ofText("recordCode"),
              SortKey.ofNumber("ordinal")));

  private final Relation<PageOf, Page<Conflict>> pages =
      IN_ORDER.pages(getEntityManager(), "Conflict");

  /**
   * The relation from parents to pages of conflicts.
   *
   * @param pairs an HQL select of distinct pairs, as {@link PageQuery#children} takes it
   */
  public Relation<ChildrenOf, Page<Conflict>> children(String name, String pairs) {
    return IN_ORDER.children(getEntityManager(), name, pairs);
  }

  /** The relation to pages of all conflicts. */
  Relation<PageOf, Page<Conflict>> pages() {
    return pages;
  }
}
