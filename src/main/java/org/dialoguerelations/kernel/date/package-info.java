/**
 * Dates as sources give them. Start at {@link org.dialoguerelations.kernel.date.PartialDate};
 * {@link org.dialoguerelations.kernel.date.EmbeddedDate} is how entities store one. Uses nothing
 * else of the service.
 */
@NullMarked
package org.dialoguerelations.kernel.date;

import org.jspecify.annotations.NullMarked;
