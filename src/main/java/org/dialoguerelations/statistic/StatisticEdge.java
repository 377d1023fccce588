package org.dialoguerelations.statistic;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A statistic and its place in a connection. */
@Description("A statistic and its place in a connection.")
public record StatisticEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The statistic.") Statistic node) {}
