/**
 * Errors as clients see them: each with a code of {@link
 * org.dialoguerelations.http.error.ErrorCode} and the page that describes it, without internals of
 * the service. Start with {@link org.dialoguerelations.http.error.CodedError}.
 */
@NullMarked
package org.dialoguerelations.http.error;

import org.jspecify.annotations.NullMarked;
