package org.dialoguerelations.partner.participation;

import jakarta.inject.Singleton;
import org.dialoguerelations.record.ParticipationBasis;
import org.hibernate.StatelessSession;

/** Writes participations, once all records of a data set are written. */
@Singleton
public class ParticipationStatements {

  private static final String INSERT =
      """
      insert into Participation (recordId, type, partnerId, basis, throughId)
      select distinct %1$s, '%2$s', %3$s, %4$s, %5$s from %6$s
      """;

  private final StatelessSession session;

  ParticipationStatements(StatelessSession session) {
    this.session = session;
  }

  /**
   * Partners have a part in records.
   *
   * @param type of the records
   * @param record HQL for the key of the record
   * @param partner HQL for the key of the partner
   * @param from HQL from where
   */
  public void add(
      String type, ParticipationBasis basis, String record, String partner, String from) {
    run(INSERT.formatted(record, type, partner, literal(basis), partner, from));
  }

  /**
   * Members of a group {@code g} that has a part in records {@code e} have one, too.
   *
   * @param type of the records
   * @param when HQL for when the membership {@code s} counts, beside that it surely held some day
   */
  public void addMembers(String type, String when) {
    run(
        INSERT.formatted(
            "e.id",
            type,
            "s.memberId",
            literal(ParticipationBasis.MEMBERSHIP),
            "s.organisationId",
            """
            Participation g join %1$s e on e.id = g.recordId
            join Membership s on s.organisationId = g.partnerId
            where g.type = '%1$s' and g.basis <> MEMBERSHIP and s.role = MEMBER
            and s.held.begin.latest < s.held.end.earliest and %2$s
            """
                .formatted(type, when)));
  }

  /** HQL for a membership {@code s} that surely holds on each day of a date. */
  public static String onEachDayOf(String date) {
    return "s.held.begin.latest <= %1$s.earliest and s.held.end.earliest > %1$s.latest"
        .formatted(date);
  }

  private static String literal(ParticipationBasis basis) {
    return ParticipationBasis.class.getName() + "." + basis;
  }

  private void run(String hql) {
    session.createMutationQuery(hql).executeUpdate();
  }
}
