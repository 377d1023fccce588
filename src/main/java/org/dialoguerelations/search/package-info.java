/**
 * Finding records by text. On the way in, {@link org.dialoguerelations.search.SearchIndexer} takes
 * the terms of each record's texts; on the way out, {@link org.dialoguerelations.search.Searches}
 * looks them up. Both see a text through {@link org.dialoguerelations.search.Words}. {@link
 * org.dialoguerelations.search.TextCondition} is for filters of features. Knows no feature. The
 * rules are in {@code docs/reference/search.md}. Uses the data set reader and the kernel.
 */
package org.dialoguerelations.search;
