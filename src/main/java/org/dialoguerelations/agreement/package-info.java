/**
 * What partners agreed: treaties, declarations, plans and reports, with their signatories. Start at
 * {@link org.dialoguerelations.agreement.Agreement}. A {@link
 * org.dialoguerelations.agreement.Signatory} has {@link
 * org.dialoguerelations.agreement.TreatyAction}s: what it did, or, without a date, what each source
 * says about it as of a date. Other features find agreements through {@link
 * org.dialoguerelations.agreement.Agreements}. Whether they were in force on a day follows from
 * {@link org.dialoguerelations.agreement.AgreementEvidence} by rules without persistence, such as
 * {@link org.dialoguerelations.agreement.AgreementForce} and {@link
 * org.dialoguerelations.agreement.Consent}; see {@code docs/explanation/status.md}. Uses meetings,
 * partners, the timeline, sources, search, the data set reader and the kernel.
 */
package org.dialoguerelations.agreement;
