/**
 * The documents that clients ask to be executed: sent along, kept under their hash, or trusted by
 * the operator; each read and checked once. Start with {@link
 * org.dialoguerelations.http.operations.OperationDocuments}.
 */
package org.dialoguerelations.http.operations;
