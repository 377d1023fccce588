/**
 * Answers to questions about a day: {@link org.dialoguerelations.kernel.status.Answer} has three
 * values, {@link org.dialoguerelations.kernel.status.Onset} gives one for each day, {@link
 * org.dialoguerelations.kernel.status.Validity} for what also ends; {@link
 * org.dialoguerelations.kernel.status.Validity} is how rows keep it, for filters. Uses partial
 * dates and the conditions of lists.
 */
@NullMarked
package org.dialoguerelations.kernel.status;

import org.jspecify.annotations.NullMarked;
