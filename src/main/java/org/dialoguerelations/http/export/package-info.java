/**
 * Lists as files, at {@code /export/}. {@link org.dialoguerelations.http.export.ExportRoute}
 * answers, {@link org.dialoguerelations.http.export.ExportQuery} reads the request, {@link
 * org.dialoguerelations.http.export.ExportStream} sends page by page. The lists come from the
 * features, each as an {@link org.dialoguerelations.platform.export.Export}, or are read by
 * documents in the folder {@code export}, each as a {@link
 * org.dialoguerelations.http.export.DocumentList}. {@link
 * org.dialoguerelations.http.export.Descriptions} says what programs may know of their columns.
 */
@NullMarked
package org.dialoguerelations.http.export;

import org.jspecify.annotations.NullMarked;
