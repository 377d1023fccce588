/**
 * Dates as sources give them. Start at {@link org.dialoguerelations.kernel.date.PartialDate}; rows
 * keep the same values that the schema shows. Uses nothing else of the service.
 */
@NullMarked
package org.dialoguerelations.kernel.date;

import org.jspecify.annotations.NullMarked;
