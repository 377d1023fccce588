/**
 * Where facts come from. Start at {@link org.dialoguerelations.source.Sourced}: every record has a
 * code, citations, aliases, notes and conflicts, and {@link
 * org.dialoguerelations.source.SourcedFields} defines these fields once for all of them. {@link
 * org.dialoguerelations.source.Document} is a text of the data set, {@link
 * org.dialoguerelations.source.LinkFields} are fields along typed links between records. Uses
 * search, for filters by text, the data set reader and the kernel.
 */
package org.dialoguerelations.source;
