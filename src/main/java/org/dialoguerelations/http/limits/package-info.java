/**
 * Limits: the size, cost, time and number of requests. Start with {@link
 * org.dialoguerelations.http.limits.LimitsConfig}.
 */
package org.dialoguerelations.http.limits;
