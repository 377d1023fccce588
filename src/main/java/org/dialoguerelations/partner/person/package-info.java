/**
 * People and the offices in which documents show them: {@link
 * org.dialoguerelations.partner.person.Person}. Uses partners.
 */
@NullMarked
package org.dialoguerelations.partner.person;

import org.jspecify.annotations.NullMarked;
