/**
 * Finding records by text. On the way in, {@link
 * org.dialoguerelations.discovery.search.SearchIndexer} takes the terms of each record's texts; on
 * the way out, {@link org.dialoguerelations.discovery.search.Searches} looks them up. Both see a
 * text through {@link org.dialoguerelations.discovery.search.Words}. {@link
 * org.dialoguerelations.discovery.search.TextCondition} is for filters of features. The rules are
 * in {@code docs/reference/search.md}.
 */
package org.dialoguerelations.discovery.search;
