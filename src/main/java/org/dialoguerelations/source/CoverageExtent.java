package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;

/** How much of what there is a list shows. */
@Description("How much of what there is a list shows.")
public enum CoverageExtent {
  @Description("All that there was by a date: what the list leaves out had not been by then.")
  COMPLETE,
  @Description("A part: what the list leaves out may be or not.")
  PARTIAL
}
