/**
 * Lists of records as files. A feature describes each list as an {@link
 * org.dialoguerelations.platform.export.Export}: its filter and order, its pages of rows, and the
 * {@link org.dialoguerelations.platform.export.Table} that describes a row. Knows no file format
 * and no HTTP. Uses dates and pages.
 */
@NullMarked
package org.dialoguerelations.platform.export;

import org.jspecify.annotations.NullMarked;
