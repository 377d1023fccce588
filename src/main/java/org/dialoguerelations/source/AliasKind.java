package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;

/** What kind of other name an alias is. */
@Description("What kind of other name an alias is.")
public enum AliasKind {
  NAME,
  ACRONYM,
  FORMER,
  MISPRINT
}
