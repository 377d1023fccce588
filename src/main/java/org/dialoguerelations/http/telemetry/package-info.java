/**
 * What operators see of requests: how many there are, what they come to, how long they take. Others
 * only {@link org.dialoguerelations.http.telemetry.ErrorNotes note} which error they answer with.
 * Start with {@link org.dialoguerelations.http.telemetry.RequestMeters}.
 */
package org.dialoguerelations.http.telemetry;
