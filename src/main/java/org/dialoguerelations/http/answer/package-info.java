/**
 * Answers over HTTP: media types, status codes, and the bytes that are sent. Start with {@link
 * org.dialoguerelations.http.answer.HttpAnswer}.
 */
@NullMarked
package org.dialoguerelations.http.answer;

import org.jspecify.annotations.NullMarked;
