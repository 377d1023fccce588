package org.dialoguerelations.programme;

import org.eclipse.microprofile.graphql.Description;

/** What an amount of money is, in the terms of the International Aid Transparency Initiative. */
@Description(
    "What an amount of money is: announced (PLEDGED), bound by an agreement (COMMITTED), given to a fund or an organisation (CONTRIBUTED), paid out (DISBURSED), set aside (BUDGETED), aimed at (TARGETED), or reported without a kind (REPORTED). Amounts of different kinds are never added.")
public enum AmountKind {
  @Description("Promised.")
  PLEDGED,
  @Description("Bound by an agreement.")
  COMMITTED,
  @Description("Given to a fund or an organisation, which pays it out.")
  CONTRIBUTED,
  @Description("Set aside in a budget.")
  BUDGETED,
  @Description("Aimed at, from public and private sources together.")
  TARGETED,
  @Description("Paid out.")
  DISBURSED,
  @Description("Reported without a kind.")
  REPORTED
}
