package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Validity;
import org.dialoguerelations.partner.membership.Membership;
import org.dialoguerelations.partner.membership.MembershipOn;
import org.dialoguerelations.partner.membership.MembershipRole;

/** Who is a member of which organisation, as far as the data set says. */
public record Members(List<Membership> memberships) {

  static final Members NONE = new Members(List.of());

  public Members {
    memberships = memberships.stream().filter(one -> one.role() == MembershipRole.MEMBER).toList();
  }

  /** Whether a partner is a member on a day; UNKNOWN when the data set has no membership of it. */
  Answer at(long organisation, long partner, LocalDate day) {
    return in(organisation)
        .filter(membership -> membership.memberKey() == partner)
        .map(membership -> MembershipOn.validity(membership).at(day))
        .reduce(Answer::or)
        .orElse(Answer.UNKNOWN);
  }

  /** The partners of which the data set has a membership, on any day. */
  Set<Long> of(long organisation) {
    return in(organisation).map(Membership::memberKey).collect(Collectors.toSet());
  }

  /** The days on which memberships of an organisation began or ended. */
  Stream<Validity> validities(long organisation) {
    return in(organisation).map(MembershipOn::validity);
  }

  private Stream<Membership> in(long organisation) {
    return memberships.stream().filter(membership -> membership.organisationKey() == organisation);
  }
}
