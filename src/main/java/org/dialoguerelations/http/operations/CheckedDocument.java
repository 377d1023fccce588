package org.dialoguerelations.http.operations;

import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.CostLimit;
import org.jspecify.annotations.Nullable;

/**
 * A document that fits the schema and keeps the limits; with what was found out about it, which is
 * the same each time it is executed.
 */
public final class CheckedDocument {

  private final Document document;
  private final Map<OperationDefinition, Long> costs = new ConcurrentHashMap<>();
  private volatile @Nullable List<String> texts;

  public CheckedDocument(Document document) {
    this.document = document;
  }

  public Document document() {
    return document;
  }

  /** The texts that stand in it. */
  public List<String> texts() {
    List<String> known = texts;
    if (known == null) {
      List<String> found = new ArrayList<>();
      addTexts(document, found);
      known = List.copyOf(found);
      texts = known;
    }
    return known;
  }

  private static void addTexts(Node<?> node, List<String> texts) {
    if (node instanceof StringValue literal) {
      texts.add(literal.getValue());
    }
    node.getChildren().forEach(child -> addTexts(child, texts));
  }

  /**
   * The cost of an operation with these variables.
   *
   * @param limit computes it, once if no variable changes it
   */
  public long cost(OperationDefinition operation, CostLimit limit, Map<String, Object> variables) {
    Long known = costs.get(operation);
    if (known != null) {
      return known;
    }
    CostLimit.Requested requested = limit.requested(document, operation, variables);
    if (requested.always()) {
      costs.put(operation, requested.cost());
    }
    return requested.cost();
  }

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
