/**
 * The cache of answers, and ETags. Start with {@link
 * org.dialoguerelations.http.cache.CachedAnswers}.
 */
package org.dialoguerelations.http.cache;
