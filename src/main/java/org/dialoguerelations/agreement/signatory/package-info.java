/**
 * Who takes part in an agreement, and each act of theirs: a {@link
 * org.dialoguerelations.agreement.signatory.Signatory} has {@link
 * org.dialoguerelations.agreement.signatory.TreatyAction}s, and what each source says of them as of
 * a date. Uses agreements.
 */
@NullMarked
package org.dialoguerelations.agreement.signatory;

import org.jspecify.annotations.NullMarked;
