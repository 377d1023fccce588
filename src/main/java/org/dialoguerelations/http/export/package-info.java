/**
 * Lists as files, at {@code /export/}. {@link org.dialoguerelations.http.export.ExportRoute}
 * answers, {@link org.dialoguerelations.http.export.ExportQuery} reads the request, {@link
 * org.dialoguerelations.http.export.ExportStream} sends page by page. The lists come from the
 * features, each as an {@link org.dialoguerelations.platform.export.Export}.
 */
@NullMarked
package org.dialoguerelations.http.export;

import org.jspecify.annotations.NullMarked;
