package org.dialoguerelations.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;
import org.dialoguerelations.kernel.page.SortOrder;
import org.dialoguerelations.source.CitedTitles;
import org.dialoguerelations.source.Grouping;

/**
 * The signatories of agreements: by date of adoption of the agreement, then in the order in which
 * it lists them.
 */
@Singleton
public class Signatories extends RecordRepository<SignatoryEntity, Signatory>
    implements PanacheRepositoryBase<SignatoryEntity, Long>, CitedTitles {

  /** Pairs of a meeting and the signatories that acted at it. */
  static final String OF_MEETING =
      """
      select distinct a.meetingId as parent, a.signatoryId as child
      from TreatyAction a where a.meetingId in :parents
      """;

  Signatories() {
    super(
        new PageQuery<>(
            "Signatory",
            SignatoryEntity.class,
            SortOrder.ascending(
                SortKey.ofDate("sortDate", row -> row.sortDate),
                SortKey.ofNumber("ordinal", row -> row.ordinal),
                SortKey.ofText("code", row -> row.code))),
        SignatoryEntity::toRecord);
  }

  /** All signatories of agreements, each in its order. */
  Map<Long, List<Signatory>> byAgreement(Collection<Long> agreements) {
    return Grouping.by(
        list("agreementId in ?1 order by agreementId, ordinal", agreements),
        row -> row.agreementId,
        SignatoryEntity::toRecord);
  }

  /** The title of the agreement with the name of the partner. */
  @Override
  public Map<Long, String> titles(Collection<Long> keys) {
    List<Object[]> rows =
        getEntityManager()
            .createQuery(
                """
                select s.id, a.title, p.name
                from Signatory s
                  join Agreement a on a.id = s.agreementId
                  join Partner p on p.id = s.partnerId
                where s.id in :keys
                """,
                Object[].class)
            .setParameter("keys", keys)
            .getResultList();
    return Grouping.one(rows, row -> (Long) row[0], row -> row[1] + ": " + row[2]);
  }
}
