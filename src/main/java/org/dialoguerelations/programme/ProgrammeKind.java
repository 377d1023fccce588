package org.dialoguerelations.programme;

import org.eclipse.microprofile.graphql.Description;

/** What kind of programme it is. */
@Description("What kind of programme it is.")
public enum ProgrammeKind {
  FUND,
  EXCHANGE,
  PROJECT,
  INITIATIVE,
  NETWORK,
  TRAINING,
  PARTNERSHIP,
  CAMPAIGN,
  PUBLICATION
}
