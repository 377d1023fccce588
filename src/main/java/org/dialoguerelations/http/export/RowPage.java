package org.dialoguerelations.http.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.dataset.revision.DatasetRevision;

/**
 * Some rows of a file.
 *
 * @param next the cursor behind which the next page starts; empty when this is the last
 * @param revision that was read
 * @param day on which they are right; empty when they do not depend on the clock
 */
record RowPage<R>(
    List<R> rows, Optional<String> next, DatasetRevision revision, Optional<LocalDate> day) {}
