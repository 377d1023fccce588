/**
 * Answers to questions about a day: {@link org.dialoguerelations.kernel.status.Answer} has three
 * values, {@link org.dialoguerelations.kernel.status.Onset} gives one for each day, {@link
 * org.dialoguerelations.kernel.status.Validity} for what also ends. Rows keep both as bounds that
 * filters compare. Uses partial dates.
 */
@NullMarked
package org.dialoguerelations.kernel.status;

import org.jspecify.annotations.NullMarked;
