package org.dialoguerelations.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.source.Grouping;

/** The memberships of the data set. */
@Singleton
public class Memberships implements PanacheRepositoryBase<MembershipEntity, Long> {

  Map<Long, List<Membership>> byMember(Collection<Long> members) {
    return Grouping.by(
        list("memberId in ?1 order by memberId, id", members),
        row -> row.memberId,
        MembershipEntity::toRecord);
  }

  /** The memberships in organisations, of any member. */
  public Map<Long, List<Membership>> byOrganisation(Collection<Long> organisations) {
    return Grouping.by(
        list("organisationId in ?1 order by organisationId, id", organisations),
        row -> row.organisationId,
        MembershipEntity::toRecord);
  }
}
