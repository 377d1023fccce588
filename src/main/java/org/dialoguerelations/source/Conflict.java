package org.dialoguerelations.source;

import org.dialoguerelations.record.ItemOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@ItemOf(
    owner = "Sourced",
    name = "conflicts",
    as = "Properties of it for which documents state different values.",
    by = "ownerId",
    order = "ordinal")
@Description(
    "A property of a record for which documents state different values, or one document a value that contradicts others in it. A difference in precision only is no conflict.")
public record Conflict(
    @Ignore long key,
    @Ignore long ownerKey,
    @NonNull @Description("The property, as a path from the record, e.g. signatories.ratification.")
        String property,
    @NonNull @Description("Where the documents differ, in the editors' words.")
        String explanation) {}
