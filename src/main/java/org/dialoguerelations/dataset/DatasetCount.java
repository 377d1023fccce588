package org.dialoguerelations.dataset;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How many records of a type a data set has. */
@Description("How many records of a type the data set has.")
public record DatasetCount(
    @NonNull @Description("The name of the type in this schema, e.g. Agreement.") String type,
    @Description("How many records of it there are.") int count) {}
