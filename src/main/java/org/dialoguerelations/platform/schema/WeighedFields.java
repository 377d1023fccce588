package org.dialoguerelations.platform.schema;

import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields whose methods say what they cost: by {@link SizedBy}, by {@link CostWeight}. */
@Singleton
public class WeighedFields {

  private static final String ROOT = "Query";

  private final Map<String, List<String>> arguments;
  private final Map<String, Map<String, Integer>> weights;

  /**
   * @param arguments that size a field at the root, by its name
   * @param weights of the fields of each type, by their names
   */
  public WeighedFields(
      Map<String, List<String>> arguments, Map<String, Map<String, Integer>> weights) {
    this.arguments = Map.copyOf(arguments);
    this.weights = Map.copyOf(weights);
  }

  @Inject
  WeighedFields(Schema model) {
    this(sizes(model), weights(model));
  }

  private static Map<String, List<String>> sizes(Schema model) {
    Map<String, List<String>> arguments = new HashMap<>();
    for (Operation query : model.getQueries()) {
      SizedBy sized = Operations.method(query).getAnnotation(SizedBy.class);
      if (sized != null) {
        arguments.put(query.getName(), List.of(sized.value()));
      }
    }
    return arguments;
  }

  private static Map<String, Map<String, Integer>> weights(Schema model) {
    Map<String, Map<String, Integer>> weights = new HashMap<>();
    weights.put(ROOT, weights(model.getQueries()));
    for (Type type : model.getTypes().values()) {
      weights.put(type.getName(), weights(type.getOperations().values()));
    }
    return weights;
  }

  private static Map<String, Integer> weights(Collection<Operation> fields) {
    Map<String, Integer> weights = new HashMap<>();
    for (Operation field : fields) {
      CostWeight weight = Operations.method(field).getAnnotation(CostWeight.class);
      if (weight != null) {
        weights.put(field.getName(), weight.value());
      }
    }
    return weights;
  }

  /** The arguments that size each field, by its name; fields without any are left out. */
  public Map<String, List<String>> arguments() {
    return arguments;
  }

  /** What a field costs beside its value; 0 for most. */
  public int weight(String type, String field) {
    return weights.getOrDefault(type, Map.of()).getOrDefault(field, 0);
  }
}
