/**
 * Finding records by text. On the way in, {@link org.dialoguerelations.search.SearchIndexer} takes
 * the terms of each record's texts; on the way out, {@link org.dialoguerelations.search.Searches}
 * looks them up. Both see a text through {@link org.dialoguerelations.search.Words}. {@link
 * org.dialoguerelations.search.TextCondition} is for filters of features. The rules are in {@code
 * docs/reference/search.md}.
 */
package org.dialoguerelations.search;
