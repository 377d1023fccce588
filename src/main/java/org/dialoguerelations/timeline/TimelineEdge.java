package org.dialoguerelations.timeline;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An entry of the timeline and its place in a connection. */
@Description("An entry of the timeline and its place in a connection.")
public record TimelineEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The entry.") TimelineEntry node) {}
