package org.dialoguerelations.dataset.revision;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * @param recordType the name of the type of the record
 * @param keyNames keys of the data set file, with commas between them
 */
@Description("What became of a record from one revision to the next.")
public record RecordChange(
    @Ignore long key,
    @Ignore long revisionKey,
    @NonNull @Description("Whether it came, changed or went.") ChangeKind kind,
    @Ignore String recordType,
    @NonNull @Description("The code of the record, which may be there no longer.") String code,
    @Ignore String keyNames) {}
