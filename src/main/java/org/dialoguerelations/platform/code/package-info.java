/**
 * Codes that clients give in arguments and filters: which values are codes ({@link
 * org.dialoguerelations.platform.code.CodeOf}), which records they mean, and what to tell of those
 * that mean none ({@link org.dialoguerelations.platform.code.GivenCodes}).
 */
@NullMarked
package org.dialoguerelations.platform.code;

import org.jspecify.annotations.NullMarked;
