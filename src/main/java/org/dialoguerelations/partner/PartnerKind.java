package org.dialoguerelations.partner;

import org.eclipse.microprofile.graphql.Description;

/** What kind of actor a partner is. */
@Description("What kind of actor a partner is.")
public enum PartnerKind {
  STATE,
  REGIONAL_ORGANISATION,
  INTERNATIONAL_ORGANISATION,
  INSTITUTION,
  MINISTRY,
  AGENCY,
  BUSINESS_BODY,
  EXPERT_BODY,
  GROUP
}
