/**
 * The way of answers to their clients, for all that is answered: part by part, never more than
 * there is memory for, and not for ever. Start with {@link
 * org.dialoguerelations.http.delivery.Delivery}.
 */
@NullMarked
package org.dialoguerelations.http.delivery;

import org.jspecify.annotations.NullMarked;
