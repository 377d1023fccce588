package org.dialoguerelations.search;

import org.eclipse.microprofile.graphql.Description;

/**
 * How a search matched a record, from the strongest match to the weakest. The import stores its
 * numbers: after a change a data set must be imported anew.
 */
@Description("How a search matched a record, from the strongest match to the weakest.")
public enum SearchMatch {
  @Description("The searched text is its name or title.")
  EXACT_NAME,
  @Description("The searched text is an abbreviation of it.")
  EXACT_ACRONYM,
  @Description("The searched text is another name of it, a former one, or an office of the person.")
  EXACT_ALIAS,
  @Description(
      "The searched text is its code, or what a register outside of this service calls it.")
  EXACT_CODE,
  @Description("All searched words are in its name or title.")
  NAME,
  @Description(
      "All searched words are in its names, at least one only in its other names, abbreviations, former names and offices.")
  ALIAS,
  @Description(
      "All searched words are in its names, place and dates, at least one only in its place or in what happened in a month or year.")
  PLACE_OR_DATE,
  @Description("All searched words are in its texts, at least one in none of the others.")
  TEXT
}
