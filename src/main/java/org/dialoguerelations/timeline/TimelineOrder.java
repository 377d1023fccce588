package org.dialoguerelations.timeline;

import io.smallrye.graphql.api.Deprecated;
import org.eclipse.microprofile.graphql.Description;

/** In which order to list entries of the timeline. */
@Description(
    "The order of timeline entries: by the first possible day, then by the last; ties in a fixed order.")
public enum TimelineOrder {
  @Description("The earliest first.")
  DATE,
  @Deprecated(reason = "Use DATE.")
  @Description("As DATE.")
  EARLIEST,
  @Description("The latest first: exactly the opposite of DATE.")
  DATE_DESC,
  @Deprecated(reason = "Use DATE_DESC.")
  @Description("As DATE_DESC.")
  LATEST
}
