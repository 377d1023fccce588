/**
 * Partners by agreements on a day: {@link
 * org.dialoguerelations.agreement.matrix.RatificationMatrix}. Uses the status.
 */
package org.dialoguerelations.agreement.matrix;
