package org.dialoguerelations.dataset.revision;

import java.time.Instant;
import java.util.List;
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
    @NonNull @Description("When the service imported it, in UTC.") Instant importedAt,
    @NonNull
        @Description(
            "The languages in which records have names beside their own, as BCP 47 tags: see name(lang:).")
        List<@NonNull String> languages) {

  /** Pages name each of them. */
  public static final int MOST_LANGUAGES = 200;
}
