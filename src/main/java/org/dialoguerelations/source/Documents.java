package org.dialoguerelations.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.kernel.page.Keyset;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;

/** The documents of the data set. */
@Singleton
@Transactional
public class Documents extends RecordRepository<DocumentEntity, Document>
    implements PanacheRepositoryBase<DocumentEntity, Long> {

  Documents() {
    super(
        new PageQuery<>(
            "Document",
            DocumentEntity.class,
            Keyset.ascending(SortKey.ofText("code", row -> row.code))),
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
