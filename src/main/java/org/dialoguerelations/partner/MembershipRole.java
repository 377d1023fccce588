package org.dialoguerelations.partner;

import org.eclipse.microprofile.graphql.Description;

/** As what a partner belongs to an organisation. */
@Description("As what a partner belongs to an organisation.")
public enum MembershipRole {
  MEMBER,
  CHAIR,
  OBSERVER
}
