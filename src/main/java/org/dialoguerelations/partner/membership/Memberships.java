package org.dialoguerelations.partner.membership;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** The memberships of the data set. */
@Singleton
public class Memberships extends ProjectingRepository<MembershipEntity> {

  public Map<Long, List<Membership>> byMember(Collection<Long> members) {
    return by("memberId", members, Membership.class);
  }

  /** The memberships in organisations, of any member. */
  public Map<Long, List<Membership>> byOrganisation(Collection<Long> organisations) {
    return by("organisationId", organisations, Membership.class);
  }
}
