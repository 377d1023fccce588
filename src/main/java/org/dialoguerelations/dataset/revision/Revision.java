package org.dialoguerelations.dataset.revision;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A state of the data that the database has held. */
@Description("A state of the data that has been served, and how much it changed in the one before.")
public record Revision(
    @Ignore long key,
    @NonNull @Description("Its name, as in Dataset.revision.") String hash,
    @NonNull @Description("When it was imported, in UTC.") Instant importedAt,
    @Description("How many records it added; 0 for the first that is known.") int added,
    @Description("How many records it changed.") int changed,
    @Description("How many records it removed.") int removed) {}
