/**
 * Tables as rows of texts, one row at a time: {@link org.dialoguerelations.dataset.table.TableFile}
 * reads CSV and XLSX, and refuses what would fill the memory. Knows nothing of records.
 */
@NullMarked
package org.dialoguerelations.dataset.table;

import org.jspecify.annotations.NullMarked;
