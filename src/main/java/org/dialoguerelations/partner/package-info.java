/**
 * Partners: states, organisations, institutions, ministries, groups. Start at {@link
 * org.dialoguerelations.partner.Partner}; other features find partners through {@link
 * org.dialoguerelations.partner.Partners}. Uses places and memberships; relations, milestones and
 * people have packages of their own, which use this one.
 */
@NullMarked
package org.dialoguerelations.partner;

import org.jspecify.annotations.NullMarked;
