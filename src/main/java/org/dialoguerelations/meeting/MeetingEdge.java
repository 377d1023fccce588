package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A meeting and its place in a connection. */
@Description("A meeting and its place in a connection.")
public record MeetingEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The meeting.") Meeting node) {}
