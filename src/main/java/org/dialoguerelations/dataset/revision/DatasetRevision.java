package org.dialoguerelations.dataset.revision;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Name("Dataset")
@Description("The state of the data that is being served.")
public record DatasetRevision(
    @Ignore long key,
    @NonNull
        @Description(
            "SHA-256 over the files of the data set, in hexadecimal: equal revisions hold equal data.")
        String revision,
    @NonNull @Description("When the service imported it, in UTC.") Instant importedAt) {}
