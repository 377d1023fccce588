package org.dialoguerelations.partner;

import org.eclipse.microprofile.graphql.Description;

/** As what a partner belongs to an organisation. */
@Description("As what a partner belongs to an organisation.")
public enum MembershipRole {
  @Description("It is a member.")
  MEMBER,
  @Description("It holds the chair.")
  CHAIR,
  @Description("It is an observer.")
  OBSERVER
}
