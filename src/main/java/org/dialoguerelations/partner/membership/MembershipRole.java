package org.dialoguerelations.partner.membership;

import org.eclipse.microprofile.graphql.Description;

@Description("The role of a partner in an organisation.")
public enum MembershipRole {
  @Description("It is a member.")
  MEMBER,
  @Description("It holds the chair.")
  CHAIR,
  @Description("It is an observer.")
  OBSERVER
}
