package org.dialoguerelations.timeline;

import org.eclipse.microprofile.graphql.Description;

/** In which order to list entries of the timeline. */
@Description(
    "In which order to list entries of the timeline: by the first day on which each may lie, then by the last; those with the same days in an order of their own.")
public enum TimelineOrder {
  @Description("The earliest first.")
  EARLIEST,
  @Description("The latest first: exactly the opposite of EARLIEST.")
  LATEST
}
