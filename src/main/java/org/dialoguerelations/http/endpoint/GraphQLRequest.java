package org.dialoguerelations.http.endpoint;

import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a request, whether they came in its address or its body.
 *
 * @param query the document; empty when it is named by a hash or an id
 * @param operationName the operation to execute; empty when the document has only one
 * @param variables by name
 * @param extensions by name; those that are not known have no meaning
 * @param documentId a trusted document
 */
record GraphQLRequest(
    Optional<String> query,
    Optional<String> operationName,
    Map<String, Object> variables,
    Map<String, Object> extensions,
    Optional<String> documentId) {}
