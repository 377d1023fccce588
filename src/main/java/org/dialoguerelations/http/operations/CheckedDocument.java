package org.dialoguerelations.http.operations;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/** A document that fits the schema and keeps the limits. */
public record CheckedDocument(Document document) {

  /**
   * The operation to execute.
   *
   * @param name may be left out when there is only one
   * @throws Refusal when there is none of that name, or there are several and none was named
   */
  public OperationDefinition operation(Optional<String> name) {
    List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
    if (name.isPresent()) {
      return operations.stream()
          .filter(operation -> name.get().equals(operation.getName()))
          .findFirst()
          .orElseThrow(
              () ->
                  new Refusal(ErrorCode.UNKNOWN_OPERATION, "The document has no such operation."));
    }
    if (operations.size() != 1) {
      throw new Refusal(
          ErrorCode.UNKNOWN_OPERATION,
          "The document has %d operations: name one.".formatted(operations.size()));
    }
    return operations.get(0);
  }
}
