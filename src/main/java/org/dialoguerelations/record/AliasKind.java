package org.dialoguerelations.record;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of other name an alias is.")
public enum AliasKind {
  @Description("A full name.")
  NAME,
  @Description("An abbreviation.")
  ACRONYM,
  @Description("A name used before.")
  FORMER,
  @Description("A form that a document misprints.")
  MISPRINT
}
