/**
 * Where facts come from: {@link org.dialoguerelations.source.Document}s with the places in them
 * that are cited, {@link org.dialoguerelations.source.Conflict}s between them with the claims of
 * each, and what lists claim to show ({@link org.dialoguerelations.source.Coverage}). Uses records,
 * search, for filters by text, the data set reader, the platform and the kernel.
 */
@NullMarked
package org.dialoguerelations.source;

import org.jspecify.annotations.NullMarked;
