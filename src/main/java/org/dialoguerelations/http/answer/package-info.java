/**
 * What is sent back: media types, and answers as the bytes that leave the service. Start with
 * {@link org.dialoguerelations.http.answer.HttpAnswer}.
 */
package org.dialoguerelations.http.answer;
