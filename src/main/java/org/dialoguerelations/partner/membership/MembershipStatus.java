package org.dialoguerelations.partner.membership;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerelations.kernel.status.Answer;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
    "Whether a partner belonged to an organisation on a day, in the role of the membership.")
public record MembershipStatus(
    @NonNull @Description("The day, at its end.") LocalDate on,
    @NonNull @Description("Whether it belonged to the organisation.") Answer member,
    @NonNull @Description("The evidence for the answer.") List<@NonNull MembershipReason> because) {

  public MembershipStatus {
    because = List.copyOf(because);
  }
}
