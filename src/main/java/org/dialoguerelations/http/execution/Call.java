package org.dialoguerelations.http.execution;

import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.answer.Compression;
import org.dialoguerelations.http.answer.Form;
import org.dialoguerelations.http.delivery.Room;

/**
 * What is to be executed.
 *
 * @param document the text of the document
 * @param operation name of the operation to execute; empty when the document has only one
 * @param variables by name, as JSON has them
 * @param queriesOnly whether the method of HTTP is one that must not change anything
 * @param cost what to tell of the cost
 * @param unknownCodes what becomes of codes that no record has
 * @param form of the answer
 * @param compression of the answer
 * @param requestId names the request in the log
 * @param client who asks, as far as the network tells
 * @param room for its answer, looked for when its turn comes
 */
public record Call(
    String document,
    Optional<String> operation,
    Map<String, Object> variables,
    boolean queriesOnly,
    CostOption cost,
    UnknownCodes unknownCodes,
    Form form,
    Compression compression,
    String requestId,
    String client,
    Room room) {}
