/**
 * Lists of records as files. A feature describes each list as an {@link
 * org.dialoguerelations.kernel.export.Export}: its filter and order, its pages of rows, and the
 * {@link org.dialoguerelations.kernel.export.Table} that describes a row. Knows no file format and
 * no HTTP. Uses dates and pages.
 */
@NullMarked
package org.dialoguerelations.kernel.export;

import org.jspecify.annotations.NullMarked;
