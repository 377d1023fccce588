package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;

@Description("How complete a list is.")
public enum CoverageExtent {
  @Description("Everything up to a date: what the list leaves out had not happened by then.")
  COMPLETE,
  @Description("A part: what the list leaves out is unknown.")
  PARTIAL
}
