package org.dialoguerelations.partner;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of actor a partner is.")
public enum PartnerKind {
  @Description("A state.")
  STATE,
  @Description(
      "A territory of a state that concludes agreements in its own name, such as Hong Kong, China.")
  TERRITORY,
  @Description("An organisation of states of one region.")
  REGIONAL_ORGANISATION,
  @Description("An organisation beyond one region, or a body of one.")
  INTERNATIONAL_ORGANISATION,
  @Description("A centre, secretariat, foundation or the like.")
  INSTITUTION,
  @Description("A ministry of a state.")
  MINISTRY,
  @Description("An agency of a state.")
  AGENCY,
  @Description("A body of businesses.")
  BUSINESS_BODY,
  @Description("A committee, working group or group of experts.")
  EXPERT_BODY,
  @Description("A named group of partners, such as CLMV.")
  GROUP
}
