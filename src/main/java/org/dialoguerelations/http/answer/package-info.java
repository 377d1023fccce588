/**
 * Answers over HTTP: media types, status codes, and the bytes that are sent. Start with {@link
 * org.dialoguerelations.http.answer.HttpAnswer}.
 */
package org.dialoguerelations.http.answer;
