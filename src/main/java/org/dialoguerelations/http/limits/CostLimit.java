package org.dialoguerelations.http.limits;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.schema.ServedSchema;
import org.dialoguerelations.platform.schema.WeighedFields;

/** How many values the answer to an operation may have. */
@Singleton
public class CostLimit {

  private static final String COULD_HAVE =
      "The answer could cost more than %d: its pages, texts and totals are dear.";

  /** The largest number that every reader of JSON takes as it is. */
  private static final double LARGEST = (1L << 53) - 1;

  /** The part of the most that is dear. */
  private static final int DEAR = 25;

  private final GraphQLSchema schema;
  private final int maximum;
  private final int maximumValues;
  private final ListSizes sizes;
  private final FieldWeights weights;

  CostLimit(ServedSchema schema, LimitsConfig limits, WeighedFields fields) {
    this.schema = schema.graphql();
    this.maximum = limits.cost();
    this.maximumValues = limits.values();
    this.sizes =
        new ListSizes(limits.listSize(), new IntrospectionSizes(this.schema), fields.arguments());
    this.weights = new FieldWeights(fields);
  }

  /** How many values an answer could have, by the sizes of its pages. */
  public int maximum() {
    return maximum;
  }

  /** How many values an answer may have. */
  public int maximumValues() {
    return maximumValues;
  }

  /**
   * The cost of an operation, before it is executed.
   *
   * @param always whether it is the same with all variables
   */
  public record Requested(long cost, boolean always) {}

  /**
   * Computes the cost of an operation.
   *
   * @param document valid
   * @param variables of any kind; those that do not fit count as missing
   */
  public Requested requested(
      Document document, OperationDefinition operation, Map<String, Object> variables) {
    Map<String, FragmentDefinition> fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    Arguments arguments = new Arguments(operation, variables);
    Cost cost = new Cost(schema, sizes, weights, fragments, arguments);
    long requested =
        root(operation)
            .map(root -> cost.of(operation.getSelectionSet(), root, List.of()))
            .map(values -> (long) Math.min(LARGEST, Math.ceil(values)))
            .orElse(0L);
    return new Requested(requested, !arguments.useVariables());
  }

  /**
   * Lets an operation pass that does not ask for too much.
   *
   * @throws Refusal when it does
   */
  public void check(long requested) {
    if (requested > maximum) {
      throw Refusal.exceeding(
          ErrorCode.COST_TOO_HIGH, COULD_HAVE, maximum, Map.of("requested", requested));
    }
  }

  /** Whether an operation of this cost may pass, but takes far longer than most. */
  public boolean isDear(long requested) {
    return requested > maximum / DEAR && requested <= maximum;
  }

  /** The refusal of an operation whose answer got larger than one may be. */
  public Refusal exceeded(long requested) {
    return Refusal.exceeding(
        ErrorCode.COST_TOO_HIGH,
        "The answer has more than %d values.",
        maximumValues,
        Map.of("requested", requested));
  }

  /** The type at the root; empty when the schema has no such operations. */
  private Optional<GraphQLObjectType> root(OperationDefinition operation) {
    return Optional.ofNullable(
        switch (operation.getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> schema.getMutationType();
          case SUBSCRIPTION -> schema.getSubscriptionType();
        });
  }
}
