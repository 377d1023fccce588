/**
 * Executes operations: one request, one thread, one read-only transaction. Start with {@link
 * org.dialoguerelations.http.execution.Executions}.
 */
@NullMarked
package org.dialoguerelations.http.execution;

import org.jspecify.annotations.NullMarked;
