package org.dialoguerelations.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.kernel.id.NodeSource;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.page.Keyset;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.PageRequest;
import org.dialoguerelations.kernel.page.SortKey;
import org.dialoguerelations.kernel.page.Total;

/** The documents of the data set. */
@Singleton
@Transactional
public class Documents implements PanacheRepositoryBase<DocumentEntity, Long>, NodeSource {

  private static final PageQuery<DocumentEntity> BY_CODE =
      new PageQuery<>(
          "Document",
          DocumentEntity.class,
          Keyset.of("documents", SortKey.ofText("code", row -> row.code)));

  @Override
  public String type() {
    return "Document";
  }

  @Override
  public Map<Long, Document> byKeys(Collection<Long> keys) {
    return Grouping.one(list("id in ?1", keys), row -> row.id, DocumentEntity::toRecord);
  }

  @Override
  public Map<String, Document> byCodes(Collection<String> codes) {
    return Grouping.one(list("code in ?1", codes), row -> row.code, DocumentEntity::toRecord);
  }

  Page<Document> page(PageRequest request) {
    Relation<String, Integer> count =
        Relation.toOne("Query.documents.count", all -> Map.of("", (int) count()));
    return BY_CODE
        .page(getEntityManager(), "1 = 1", Map.of(), request, Total.of(count, ""))
        .map(DocumentEntity::toRecord);
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
