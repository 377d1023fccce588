package org.dialoguerelations.source;

import org.dialoguerelations.record.ItemOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param subjectKey of the record, or of the item, that the citations support
 * @param cited the property of it that they support; null for the whole
 */
@ItemOf(
    owner = "Sourced",
    name = "weakValues",
    as =
        "What of it, its items included, rests only on the press, on mirrors, encyclopaedias and the like.",
    by = "recordId")
@Description(
    "What rests only on the press, on mirrors, encyclopaedias and the like: no document of an authority above PRESS supports it as precisely as it is shown. Documents that nobody has classified count as better.")
public record WeakValue(
    @Ignore long key,
    @Ignore long recordKey,
    @Ignore long subjectKey,
    @Ignore @Nullable String cited,
    @NonNull
        @Description(
            "What it is, as a path from the record in data set files, e.g. date or signatories.GB.accession[0]; 'record' for the record as a whole.")
        String property,
    @NonNull @Description("The highest authority among its documents: PRESS or OTHER.")
        DocumentAuthority authority) {}
