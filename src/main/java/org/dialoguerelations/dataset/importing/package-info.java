/**
 * Checks and imports data sets. {@link org.dialoguerelations.dataset.importing.DatasetImport} runs
 * the import; a feature takes part by providing a {@link
 * org.dialoguerelations.dataset.importing.Section} for each type of record, {@link
 * org.dialoguerelations.dataset.importing.CommonKeys} and a {@link
 * org.dialoguerelations.dataset.importing.CitationSink} once; {@link
 * org.dialoguerelations.dataset.importing.DerivedRows} follow when all are written. Knows no
 * feature. The file format is described in {@code docs/reference/dataset-format.md}.
 */
@NullMarked
package org.dialoguerelations.dataset.importing;

import org.jspecify.annotations.NullMarked;
