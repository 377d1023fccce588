/**
 * Statistics: trade, investment and ranks between partners, one observation per record, as
 * documents print them. Start at {@link org.dialoguerelations.statistic.Statistic}; {@link
 * org.dialoguerelations.statistic.Comparison} decides for which pairs a change is computed. Uses
 * partners, sources, search, the data set reader and the kernel.
 */
@NullMarked
package org.dialoguerelations.statistic;

import org.jspecify.annotations.NullMarked;
