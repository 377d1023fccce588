/**
 * The rules by which agreements enter into force by their own terms, as sources give them: {@link
 * org.dialoguerelations.agreement.entry.EntryIntoForceRule}. Uses acts of signatories.
 */
@NullMarked
package org.dialoguerelations.agreement.entry;

import org.jspecify.annotations.NullMarked;
