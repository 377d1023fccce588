/**
 * The cache of answers, and ETags. Start with {@link
 * org.dialoguerelations.http.cache.CachedAnswers}.
 */
@NullMarked
package org.dialoguerelations.http.cache;

import org.jspecify.annotations.NullMarked;
