package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;

@Description(
    "What a meeting, or someone at it, did with a subject. STATED and MENTIONED are words that bind nobody.")
public enum DecisionKind {
  @Description("The meeting agreed.")
  AGREED,
  @Description("The meeting adopted.")
  ADOPTED,
  @Description("The meeting endorsed.")
  ENDORSED,
  @Description("The meeting, or a participant, welcomed.")
  WELCOMED,
  @Description("The meeting took note.")
  NOTED,
  @Description("The meeting gave an instruction.")
  INSTRUCTED,
  @Description("A participant announced.")
  ANNOUNCED,
  @Description("A participant proposed.")
  PROPOSED,
  @Description("The meeting recognised.")
  RECOGNISED,
  @Description("It was mentioned or discussed.")
  MENTIONED,
  @Description("A participant stated a position.")
  STATED
}
