package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;

/** What kind of text a document is. */
@Description("What kind of text a document is.")
public enum DocumentKind {
  @Description("An overview of a dialogue relation.")
  OVERVIEW,
  @Description("A page of a web site.")
  WEB_PAGE,
  @Description("A press release.")
  PRESS_RELEASE,
  @Description("The text of a treaty.")
  TREATY_TEXT,
  @Description("An annex or schedule of another text.")
  ANNEX,
  @Description("Anything else.")
  OTHER
}
