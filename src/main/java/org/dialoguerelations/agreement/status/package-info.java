/**
 * Whether an agreement was in force on a day, and for whom: rules without persistence over the
 * evidence of sources. Start at {@link org.dialoguerelations.agreement.status.StatusAccount}; see
 * {@code docs/explanation/status.md}. Uses signatories and rules of entry into force.
 */
@NullMarked
package org.dialoguerelations.agreement.status;

import org.jspecify.annotations.NullMarked;
