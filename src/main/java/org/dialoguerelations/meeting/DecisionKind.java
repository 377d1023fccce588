package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;

/** What a meeting, or someone at it, did with a subject. */
@Description(
    "What a meeting, or someone at it, did with a subject. STATED and MENTIONED are words that bind nobody.")
public enum DecisionKind {
  AGREED,
  ADOPTED,
  ENDORSED,
  WELCOMED,
  NOTED,
  INSTRUCTED,
  ANNOUNCED,
  PROPOSED,
  RECOGNISED,
  MENTIONED,
  STATED
}
