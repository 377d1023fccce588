/**
 * Answers that are sent again: to clients that still hold them, and to those that ask the same.
 * Start with {@link org.dialoguerelations.http.cache.CachedAnswers}.
 */
package org.dialoguerelations.http.cache;
