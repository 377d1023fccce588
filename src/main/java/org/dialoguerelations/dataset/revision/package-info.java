/**
 * Which revision of the data set a database holds and the service serves: {@link
 * org.dialoguerelations.dataset.revision.DatasetRevisions}, {@link
 * org.dialoguerelations.dataset.revision.ServedRevision}. Knows no file.
 */
package org.dialoguerelations.dataset.revision;
