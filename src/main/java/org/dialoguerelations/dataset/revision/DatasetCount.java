package org.dialoguerelations.dataset.revision;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How many records of a type the data set has.")
public record DatasetCount(
    @NonNull @Description("The name of the type in this schema, e.g. Agreement.") String type,
    @Description("How many records of it there are.") int count) {}
