/**
 * Metrics and traces of requests: their number, outcome and duration. Others only {@link
 * org.dialoguerelations.http.telemetry.ErrorNotes note} which error they answer with. Start with
 * {@link org.dialoguerelations.http.telemetry.RequestMeters}.
 */
@NullMarked
package org.dialoguerelations.http.telemetry;

import org.jspecify.annotations.NullMarked;
