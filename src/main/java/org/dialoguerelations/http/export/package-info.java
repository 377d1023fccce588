/**
 * Lists as files, at {@code /export/}. {@link org.dialoguerelations.http.export.ExportRoute}
 * answers, {@link org.dialoguerelations.http.export.ExportQuery} reads what is asked for, {@link
 * org.dialoguerelations.http.export.ExportStream} sends page by page. Which lists there are comes
 * from the features, through the export SPI of the kernel. Uses the data set's revision, and pages
 * and exports of the kernel.
 */
package org.dialoguerelations.http.export;
