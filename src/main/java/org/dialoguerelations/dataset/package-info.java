/**
 * Reads, checks and imports data set files. {@link org.dialoguerelations.dataset.DatasetImport}
 * runs the import; a feature takes part by providing a {@link
 * org.dialoguerelations.dataset.Section} for each kind of record, {@link
 * org.dialoguerelations.dataset.CommonKeys} and {@link org.dialoguerelations.dataset.CitationSink}
 * once; {@link org.dialoguerelations.dataset.DerivedRows} follow when all are written. This package
 * knows no feature; it uses the kernel only. The file format is described in {@code
 * docs/reference/dataset-format.md}.
 */
package org.dialoguerelations.dataset;
