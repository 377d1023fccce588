/**
 * Who belonged to an organisation, in which role and when: {@link
 * org.dialoguerelations.partner.membership.Membership}. {@link
 * org.dialoguerelations.partner.membership.MembershipOn} answers for a day.
 */
@NullMarked
package org.dialoguerelations.partner.membership;

import org.jspecify.annotations.NullMarked;
