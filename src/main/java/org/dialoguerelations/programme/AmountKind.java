package org.dialoguerelations.programme;

import org.eclipse.microprofile.graphql.Description;

/** What an amount of money is, in the terms of the International Aid Transparency Initiative. */
@Description(
    "What an amount of money is: announced (PLEDGED), bound by an agreement (COMMITTED), paid out (DISBURSED), or reported without a kind (REPORTED).")
public enum AmountKind {
  @Description("Promised.")
  PLEDGED,
  @Description("Bound by an agreement.")
  COMMITTED,
  @Description("Paid out.")
  DISBURSED,
  @Description("Reported without a kind.")
  REPORTED
}
