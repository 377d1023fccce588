package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;

/** How exactly a source gives a number. */
@Description("How exactly a source gives a number.")
public enum Qualifier {
  EXACT,
  ABOUT,
  NEARLY,
  MORE_THAN,
  UP_TO,
  TARGET
}
