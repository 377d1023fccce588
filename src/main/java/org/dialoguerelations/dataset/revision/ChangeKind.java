package org.dialoguerelations.dataset.revision;

import org.eclipse.microprofile.graphql.Description;

/** What became of a record from one revision to the next. */
@Description("What became of a record from one revision to the next.")
public enum ChangeKind {
  @Description("It is new.")
  ADDED,
  @Description("Something is stated differently, or other documents support it.")
  CHANGED,
  @Description("It is no longer there.")
  REMOVED
}
