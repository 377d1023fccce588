/**
 * Full-text search. The import stores the terms of each record's texts ({@link
 * org.dialoguerelations.search.SearchIndexer}); {@link
 * org.dialoguerelations.search.SearchStatements} looks them up. Both split a text by {@link
 * org.dialoguerelations.search.Words}; {@link org.dialoguerelations.search.Weight} says what ranks
 * higher. {@link org.dialoguerelations.search.TextCondition} is for filters of features. Knows no
 * feature. The rules are in {@code docs/reference/search.md}. Uses the data set reader and the
 * kernel.
 */
@NullMarked
package org.dialoguerelations.search;

import org.jspecify.annotations.NullMarked;
