package org.dialoguerelations.source.citing;

import org.eclipse.microprofile.graphql.Description;

@Description("How a citation is written.")
public enum CitationStyle {
  @Description(
      "One line of plain text in the manner of the APA, 7th edition, for a list of references.")
  APA,
  @Description(
      "One BibTeX entry of type misc, for LaTeX: special characters and accented Latin letters are written as commands, letters of other scripts as themselves (UTF-8).")
  BIBTEX,
  @Description(
      "A CSL-JSON text for reference managers (Zotero, pandoc, citeproc): an array with one item.")
  CSL_JSON,
  @Description("One RIS record, for reference managers that read no other format.")
  RIS
}
