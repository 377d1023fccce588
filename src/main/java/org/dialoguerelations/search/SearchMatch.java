package org.dialoguerelations.search;

import org.eclipse.microprofile.graphql.Description;

/**
 * How a search matched a record, from the strongest match to the weakest. The order is that of the
 * hits, and the import stores its numbers: after a change a data set must be imported anew.
 */
@Description("How a search matched a record, from the strongest match to the weakest.")
public enum SearchMatch {
  @Description("The searched text is an abbreviation of it.")
  EXACT_ACRONYM,
  @Description("The searched text is its name or title.")
  EXACT_NAME,
  @Description("The searched text is another name of it, or a former one.")
  EXACT_ALIAS,
  @Description(
      "The searched text is its code, or what a register outside of this service calls it.")
  EXACT_CODE,
  @Description("All searched words are in its other names, abbreviations and former names.")
  ALIAS,
  @Description("All searched words are in its names, at least one only in its name or title.")
  NAME,
  @Description(
      "All searched words are in its texts, at least one only in its summary, topics, objectives or notes.")
  TEXT
}
