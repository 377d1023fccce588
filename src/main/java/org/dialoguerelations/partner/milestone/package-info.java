/**
 * Events that documents single out in the history of a relation: {@link
 * org.dialoguerelations.partner.milestone.Milestone}. Uses partners, relations and people.
 */
@NullMarked
package org.dialoguerelations.partner.milestone;

import org.jspecify.annotations.NullMarked;
