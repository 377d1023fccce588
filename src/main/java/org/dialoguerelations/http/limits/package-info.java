/**
 * What a request may ask for, how long it may take, and how many are worked on at once. Start with
 * {@link org.dialoguerelations.http.limits.LimitsConfig}.
 */
package org.dialoguerelations.http.limits;
