package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of text an agreement is, binding or not.")
public enum AgreementKind {
  @Description("A treaty.")
  TREATY,
  @Description("An agreement between partners.")
  AGREEMENT,
  @Description("A protocol to another text.")
  PROTOCOL,
  @Description("An amendment of another text.")
  AMENDMENT,
  @Description("A declaration.")
  DECLARATION,
  @Description("A joint statement.")
  JOINT_STATEMENT,
  @Description("A plan of action.")
  PLAN_OF_ACTION,
  @Description("A work plan or programme of work.")
  WORK_PLAN,
  @Description("A roadmap.")
  ROADMAP,
  @Description("A vision or vision statement.")
  VISION_STATEMENT,
  @Description("Terms of reference or guidelines.")
  TERMS_OF_REFERENCE,
  @Description("A memorandum of understanding or cooperation.")
  MEMORANDUM,
  @Description("A master plan.")
  MASTER_PLAN,
  @Description("A strategy, outlook, blueprint or agenda.")
  STRATEGY,
  @Description("An initiative laid down in a text.")
  INITIATIVE,
  @Description("A report with recommendations.")
  REPORT
}
