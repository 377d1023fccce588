package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;

/** What rests only on documents of little authority. */
@Singleton
class WeakValues extends ProjectingRepository<WeakValueEntity> {

  private static final PageQuery<WeakValue> IN_ORDER =
      new PageQuery<>(
          WeakValue.class,
          SortOrder.ascending(
              SortKey.ofText("recordType"),
              SortKey.ofText("recordCode"),
              SortKey.ofText("property")));

  private final Relation<PageOf, Page<WeakValue>> pages =
      IN_ORDER.pages(getEntityManager(), "WeakValue");

  /** The relation to pages of all of them. */
  Relation<PageOf, Page<WeakValue>> pages() {
    return pages;
  }
}
