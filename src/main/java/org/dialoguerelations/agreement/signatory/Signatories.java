package org.dialoguerelations.agreement.signatory;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.RecordRepository;
import org.dialoguerelations.platform.page.RecordTotals;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;
import org.dialoguerelations.source.CitedTitles;

/**
 * The signatories of agreements: by date of adoption of the agreement, then in the order in which
 * it lists them.
 */
@Singleton
public class Signatories extends RecordRepository<SignatoryEntity, Signatory>
    implements CitedTitles {

  /** Pairs of a meeting and the signatories that acted at it. */
  static final String OF_MEETING =
      """
      select distinct a.meetingId as parent, a.signatoryId as child
      from TreatyAction a where a.meetingId in :parents
      """;

  Signatories(RecordTotals totals) {
    super(
        totals,
        new PageQuery<>(
            Signatory.class,
            SortOrder.ascending(
                SortKey.ofDate("sortDate"), SortKey.ofNumber("ordinal"), SortKey.ofText("code"))));
  }

  /** All signatories of agreements, each in its order. */
  public Map<Long, List<Signatory>> byAgreement(Collection<Long> agreements) {
    return by("agreementId", agreements, Signatory.class, "ordinal");
  }

  /** The codes of the agreements that most partners have surely consented to be bound by. */
  public List<String> mostJoined(int count) {
    return codes(
        count,
        """
        select a.code, count(s.id) from Signatory s join Agreement a on a.id = s.agreementId
        where s.consent.begin.latest < ?1
        group by a.code order by count(s.id) desc, a.code
        """,
        PartialDate.FAR_FUTURE);
  }

  /** The codes of the partners that are signatories of most of these agreements. */
  public List<String> mostListed(Collection<String> agreements, int count) {
    return codes(
        count,
        """
        select p.code, count(s.id)
        from Signatory s
          join Agreement a on a.id = s.agreementId
          join Partner p on p.id = s.partnerId
        where a.code in ?1
        group by p.code order by count(s.id) desc, p.code
        """,
        agreements.stream().filter(Condition::canBeStored).toList());
  }

  private List<String> codes(int count, String select, Object... parameters) {
    return find(select, parameters).project(Object[].class).page(0, count).list().stream()
        .map(row -> (String) row[0])
        .toList();
  }

  /** The title of the agreement with the name of the partner. */
  @Override
  public Map<Long, String> titles(Collection<Long> keys) {
    return grouped(
            String.class,
            """
            select s.id, a.title || ': ' || p.name
            from Signatory s
              join Agreement a on a.id = s.agreementId
              join Partner p on p.id = s.partnerId
            where s.id in ?1
            """,
            keys)
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, title -> title.getValue().get(0)));
  }
}
