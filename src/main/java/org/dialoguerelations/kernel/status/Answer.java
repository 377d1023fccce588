package org.dialoguerelations.kernel.status;

import org.eclipse.microprofile.graphql.Description;

/** What can be said about a question of fact. */
@Description("The answer that the sources support. UNKNOWN is never a guess in either direction.")
public enum Answer {
  @Description("The sources show that it is so.")
  YES,
  @Description("The sources show that it is not so.")
  NO,
  @Description("The sources do not tell, or contradict each other.")
  UNKNOWN;

  /** YES when both are, NO when one is. */
  public Answer and(Answer other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  /** YES when one is, NO when both are. */
  public Answer or(Answer other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO && other == NO ? NO : UNKNOWN;
  }

  /** The answer to the opposite question. */
  public Answer not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
