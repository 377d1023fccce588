/**
 * Executes operations: one request, one thread, one read-only transaction. Start with {@link
 * org.dialoguerelations.http.execution.Executions}.
 */
package org.dialoguerelations.http.execution;
