/**
 * The documents of operations: sent, persisted under their hash, or trusted by the operator; each
 * parsed and validated once. Start with {@link
 * org.dialoguerelations.http.operations.OperationDocuments}.
 */
package org.dialoguerelations.http.operations;
