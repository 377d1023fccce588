/**
 * In what partners have a part, and on what basis: named by a source, by the mechanism of a
 * meeting, or as a member of a group on the day. The import derives it ({@link
 * org.dialoguerelations.partner.participation.ParticipationStatements}), so that lists and filters
 * read one table.
 */
@NullMarked
package org.dialoguerelations.partner.participation;

import org.jspecify.annotations.NullMarked;
