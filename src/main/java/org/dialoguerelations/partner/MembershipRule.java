package org.dialoguerelations.partner;

import org.eclipse.microprofile.graphql.Description;

/** Why it is said that a partner belonged to an organisation on a day, or did not. */
@Description("Why it is said that a partner belonged to an organisation on a day, or did not.")
public enum MembershipRule {
  @Description(
      "It belongs to it from the date since when, and not before; it stays so until a source states an end.")
  SINCE,
  @Description(
      "A source shows it on a date: it had begun by then. It stays so until a source states an end.")
  SHOWN,
  @Description(
      "A chair is held for a turn: after the last day on which a source shows it, no source says how long it lasted.")
  TURN,
  @Description("It belongs to it until the end of the date until when, and not after.")
  UNTIL,
  @Description("No source dates it.")
  UNDATED
}
