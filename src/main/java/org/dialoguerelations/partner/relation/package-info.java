/**
 * Dialogue relations between two partners, and who coordinates them: {@link
 * org.dialoguerelations.partner.relation.DialogueRelation}. Uses partners.
 */
@NullMarked
package org.dialoguerelations.partner.relation;

import org.jspecify.annotations.NullMarked;
