package org.dialoguerelations.partner.membership;

import org.eclipse.microprofile.graphql.Description;

@Description("The rules by which a partner belonged to an organisation on a day, or did not.")
public enum MembershipRule {
  @Description("A membership holds from its date 'from' on, until a source states an end.")
  SINCE,
  @Description(
      "A source shows it on a date: it had begun by then. It stays so until a source states an end.")
  SHOWN,
  @Description(
      "A chair is held for a term: after the last day on which a source shows it, its end is unknown.")
  TURN,
  @Description("A membership holds until the end of its date 'until'.")
  UNTIL,
  @Description("No source dates it.")
  UNDATED
}
