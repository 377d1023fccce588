/**
 * Partners by agreements on a day: {@link
 * org.dialoguerelations.agreement.matrix.RatificationMatrix}. Uses the status.
 */
@NullMarked
package org.dialoguerelations.agreement.matrix;

import org.jspecify.annotations.NullMarked;
