package org.dialoguerelations.platform.schema;

import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields at the root that are {@link SizedBy} arguments. */
@Singleton
public class SizedFields {

  private final Map<String, List<String>> arguments;

  /**
   * @param arguments of each field, by its name
   */
  public SizedFields(Map<String, List<String>> arguments) {
    this.arguments = Map.copyOf(arguments);
  }

  @Inject
  SizedFields(Schema model) {
    this(read(model));
  }

  private static Map<String, List<String>> read(Schema model) {
    Map<String, List<String>> arguments = new HashMap<>();
    for (Operation query : model.getQueries()) {
      SizedBy sized = Operations.method(query).getAnnotation(SizedBy.class);
      if (sized != null) {
        arguments.put(query.getName(), List.of(sized.value()));
      }
    }
    return arguments;
  }

  /** The arguments of each field, by its name; fields without any are left out. */
  public Map<String, List<String>> arguments() {
    return arguments;
  }
}
