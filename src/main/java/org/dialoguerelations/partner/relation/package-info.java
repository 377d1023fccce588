/**
 * Dialogue relations between two partners, and who coordinates them: {@link
 * org.dialoguerelations.partner.relation.DialogueRelation}. Uses partners.
 */
package org.dialoguerelations.partner.relation;
