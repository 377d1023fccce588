/**
 * Which revision of the data set a database holds and the service serves: {@link
 * org.dialoguerelations.dataset.revision.DatasetRevisions}, {@link
 * org.dialoguerelations.dataset.revision.ServedRevision}. Knows no file.
 */
@NullMarked
package org.dialoguerelations.dataset.revision;

import org.jspecify.annotations.NullMarked;
