/**
 * What every record has, whatever its type: names, topics, objectives, figures, notes, links to
 * other records and a global identifier. Start at {@link org.dialoguerelations.record.Sourced};
 * {@link org.dialoguerelations.record.SourcedFields} defines these fields once for all types.
 * {@link org.dialoguerelations.record.LinkFields} are fields along typed links between records.
 */
@NullMarked
package org.dialoguerelations.record;

import org.jspecify.annotations.NullMarked;
