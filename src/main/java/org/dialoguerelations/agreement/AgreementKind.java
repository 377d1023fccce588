package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;

/** What kind of text an agreement is. */
@Description("What kind of text an agreement is, binding or not.")
public enum AgreementKind {
  TREATY,
  AGREEMENT,
  PROTOCOL,
  AMENDMENT,
  DECLARATION,
  JOINT_STATEMENT,
  PLAN_OF_ACTION,
  WORK_PLAN,
  ROADMAP,
  VISION_STATEMENT,
  TERMS_OF_REFERENCE,
  MEMORANDUM,
  MASTER_PLAN,
  STRATEGY,
  INITIATIVE,
  REPORT
}
