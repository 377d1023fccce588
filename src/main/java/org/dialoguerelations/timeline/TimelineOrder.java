package org.dialoguerelations.timeline;

import org.eclipse.microprofile.graphql.Description;

/** In which order to list entries of the timeline. */
@Description(
    "The order of timeline entries: by the first possible day, then by the last; ties in a fixed order.")
public enum TimelineOrder {
  @Description("The earliest first.")
  EARLIEST,
  @Description("The latest first: exactly the opposite of EARLIEST.")
  LATEST
}
