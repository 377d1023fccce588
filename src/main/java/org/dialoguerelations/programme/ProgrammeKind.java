package org.dialoguerelations.programme;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of programme it is.")
public enum ProgrammeKind {
  @Description("A fund.")
  FUND,
  @Description("An exchange of people.")
  EXCHANGE,
  @Description("A project.")
  PROJECT,
  @Description("An initiative.")
  INITIATIVE,
  @Description("A network.")
  NETWORK,
  @Description("A training programme.")
  TRAINING,
  @Description("A partnership.")
  PARTNERSHIP,
  @Description("A campaign.")
  CAMPAIGN,
  @Description("A publication.")
  PUBLICATION
}
