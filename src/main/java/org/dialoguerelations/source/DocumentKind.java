package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;

/** What kind of text a document is. */
@Description("What kind of text a document is.")
public enum DocumentKind {
  OVERVIEW,
  WEB_PAGE,
  PRESS_RELEASE,
  TREATY_TEXT,
  ANNEX,
  OTHER
}
