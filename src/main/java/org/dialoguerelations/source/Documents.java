package org.dialoguerelations.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;
import org.dialoguerelations.kernel.page.SortOrder;

/** The documents of the data set. */
@Singleton
public class Documents extends RecordRepository<DocumentEntity, Document>
    implements PanacheRepositoryBase<DocumentEntity, Long> {

  private static final SortKey<DocumentEntity> CODE = SortKey.ofText("code", row -> row.code);
  private static final SortKey<DocumentEntity> NAME =
      SortKey.ofText("sortName", row -> row.sortName);
  private static final SortOrder<DocumentEntity> BY_DATE =
      SortOrder.ascending(SortKey.ofDate("sortDate", row -> row.sortDate), CODE);
  private static final SortOrder<DocumentEntity> FROM_LATEST =
      SortOrder.descending(SortKey.ofDate("recentDate", row -> row.recentDate), CODE);
  private static final SortOrder<DocumentEntity> BY_TITLE = SortOrder.ascending(NAME, CODE);
  private static final SortOrder<DocumentEntity> BY_CODE = SortOrder.ascending(CODE);

  Documents() {
    super(
        new PageQuery<>("Document", DocumentEntity.class, BY_CODE)
            .with(DocumentOrder.AS_OF, BY_DATE)
            .with(DocumentOrder.AS_OF_DESC, FROM_LATEST)
            .with(DocumentOrder.TITLE, BY_TITLE)
            .with(DocumentOrder.CODE, BY_CODE),
        DocumentEntity::toRecord);
  }

  Map<Long, List<Locator>> locators(Collection<Long> documents) {
    return Grouping.by(
        getEntityManager()
            .createQuery(
                "from Locator where documentId in :documents order by documentId, id",
                LocatorEntity.class)
            .setParameter("documents", documents)
            .getResultList(),
        row -> row.documentId,
        LocatorEntity::toRecord);
  }
}
