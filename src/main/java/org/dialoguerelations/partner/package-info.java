/**
 * Partners with their memberships, the dialogue relations between them with their milestones, and
 * the people who hold offices. Start at {@link org.dialoguerelations.partner.Partner}. Other
 * features find partners through {@link org.dialoguerelations.partner.Partners} and people through
 * {@link org.dialoguerelations.partner.People}. Uses the timeline, sources, search, the data set
 * reader and the kernel.
 */
package org.dialoguerelations.partner;
