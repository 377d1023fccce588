/**
 * Answers to questions about a day: {@link org.dialoguerelations.kernel.status.Answer} has three
 * values, {@link org.dialoguerelations.kernel.status.Onset} gives one for each day. Uses partial
 * dates.
 */
package org.dialoguerelations.kernel.status;
