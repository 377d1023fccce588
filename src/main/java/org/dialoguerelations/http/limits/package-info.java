/**
 * Limits: the size, cost, time and number of requests. Start with {@link
 * org.dialoguerelations.http.limits.LimitsConfig}.
 */
@NullMarked
package org.dialoguerelations.http.limits;

import org.jspecify.annotations.NullMarked;
