/**
 * Agreements in files: how they are read from data set files ({@link
 * org.dialoguerelations.agreement.file.AgreementSection}) and exported ({@link
 * org.dialoguerelations.agreement.file.AgreementExport}). {@link
 * org.dialoguerelations.agreement.file.AgreementTable} names each field once. Uses all other
 * packages of agreements but the matrix.
 */
@NullMarked
package org.dialoguerelations.agreement.file;

import org.jspecify.annotations.NullMarked;
