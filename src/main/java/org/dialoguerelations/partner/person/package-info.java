/**
 * People and the offices in which documents show them: {@link
 * org.dialoguerelations.partner.person.Person}. Uses partners.
 */
package org.dialoguerelations.partner.person;
