package org.dialoguerelations.platform.schema;

import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.InputType;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A parameter whose type is a record named {@code ...Arguments} stands for several arguments, those
 * that its components describe; one without a description is no argument. The library publishes it
 * as one argument, an input. {@code platform.fetch} puts the record together again.
 */
final class ParameterObjects {

  private static final String NAME_ENDS_WITH = "Arguments";

  private final Map<String, InputType> objects = new HashMap<>();

  private ParameterObjects(Schema model) {
    model
        .getInputs()
        .values()
        .removeIf(
            input -> {
              boolean object = input.getName().endsWith(NAME_ENDS_WITH);
              if (object) {
                objects.put(input.getName(), input);
              }
              return object;
            });
  }

  static void expand(Schema model) {
    ParameterObjects objects = new ParameterObjects(model);
    Operations.of(model).forEach(objects::expand);
  }

  private void expand(Operation operation) {
    operation.setArguments(operation.getArguments().stream().flatMap(this::expanded).toList());
  }

  private Stream<Argument> expanded(Argument argument) {
    InputType object = objects.get(argument.getReference().getName());
    return object == null
        ? Stream.of(argument)
        : object.getCreatorParameters().stream()
            .map(component -> component(object, component.getName()))
            .filter(component -> component.getDescription() != null)
            .map(component -> argument(argument, component));
  }

  private static Field component(InputType object, String name) {
    return Objects.requireNonNull(object.getFields().get(name), name);
  }

  private static Argument argument(Argument parameter, Field component) {
    Argument argument =
        new Argument(
            parameter.getMethodArgumentName(),
            parameter.getMethodName(),
            component.getName(),
            component.getName(),
            component.getReference());
    argument.setDescription(component.getDescription());
    return argument;
  }
}
