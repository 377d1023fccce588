package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

@Description("What kind of text a document is.")
public enum DocumentKind {
  @Description("An overview of a dialogue relation.")
  OVERVIEW("document"),
  @Description("A page of a web site.")
  WEB_PAGE("webpage"),
  @Description("A press release.")
  PRESS_RELEASE("document"),
  @Description("The text of a treaty.")
  TREATY_TEXT("treaty"),
  @Description("An annex or schedule of another text.")
  ANNEX("document"),
  @Description("Anything else.")
  OTHER("document");

  private final String cslType;

  DocumentKind(String cslType) {
    this.cslType = cslType;
  }

  /** What the Citation Style Language calls it. */
  @Ignore
  public String cslType() {
    return cslType;
  }
}
