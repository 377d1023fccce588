/**
 * What partners agreed: treaties, declarations, plans and reports. Start at {@link
 * org.dialoguerelations.agreement.Agreement}; other features find agreements through {@link
 * org.dialoguerelations.agreement.Agreements}. Signatories, rules of entry into force, the status
 * on a day, the matrix and files have packages of their own, which use this one. Uses meetings,
 * partners, the timeline, sources, search, the data set reader, the platform and the kernel.
 */
@NullMarked
package org.dialoguerelations.agreement;

import org.jspecify.annotations.NullMarked;
