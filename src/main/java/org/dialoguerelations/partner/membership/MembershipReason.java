package org.dialoguerelations.partner.membership;

import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * @param key of the membership, whose citations support it
 */
@Description("One piece of evidence about a membership on a day, with what it alone says.")
public record MembershipReason(
    @Ignore long key,
    @Ignore String text,
    @NonNull @Description("The rule that it falls under.") MembershipRule rule,
    @NonNull @Description("What this piece alone says for the day.") Answer supports)
    implements Cited {

  @Override
  public String label() {
    return text;
  }
}
