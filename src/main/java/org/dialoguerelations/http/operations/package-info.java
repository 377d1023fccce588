/**
 * The documents of operations: sent, persisted under their hash, or trusted by the operator; each
 * parsed and validated once. Start with {@link
 * org.dialoguerelations.http.operations.OperationDocuments}.
 */
@NullMarked
package org.dialoguerelations.http.operations;

import org.jspecify.annotations.NullMarked;
