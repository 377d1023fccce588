/**
 * Dates as sources give them. Start at {@link org.dialoguerelations.kernel.date.PartialDate};
 * {@link org.dialoguerelations.kernel.date.EmbeddedDate} is how entities store one. Uses nothing
 * else of the service.
 */
package org.dialoguerelations.kernel.date;
