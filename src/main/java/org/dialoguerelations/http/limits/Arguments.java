package org.dialoguerelations.http.limits;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What fields are given, as far as their cost depends on it. Variables are taken as they came:
 * those of a wrong type have no value here, and are refused by the execution.
 */
final class Arguments {

  private final Map<String, @Nullable Object> values = new HashMap<>();

  Arguments(OperationDefinition operation, Map<String, Object> variables) {
    for (VariableDefinition definition : operation.getVariableDefinitions()) {
      String name = definition.getName();
      values.put(
          name, variables.containsKey(name) ? variables.get(name) : definition.getDefaultValue());
    }
  }

  /** The number that an argument is given. */
  OptionalInt number(Field field, String argument) {
    Object value = given(argument(field, argument));
    Object number = value instanceof IntValue literal ? literal.getValue() : value;
    // A cast of a double stays at the ends of the range.
    return number instanceof Number given
        ? OptionalInt.of((int) given.doubleValue())
        : OptionalInt.empty();
  }

  /** How long a list an argument is given; a single value is a list of one. */
  OptionalInt length(Field field, String argument) {
    Object value = given(argument(field, argument));
    if (value instanceof ArrayValue literal) {
      return OptionalInt.of(literal.getValues().size());
    }
    if (value instanceof Collection<?> list) {
      return OptionalInt.of(list.size());
    }
    return value == null ? OptionalInt.empty() : OptionalInt.of(1);
  }

  /** Whether {@code @skip} or {@code @include} leaves something out of the answer. */
  boolean leaveOut(DirectivesContainer<?> selection) {
    return is(selection, "skip", true) || is(selection, "include", false);
  }

  private boolean is(DirectivesContainer<?> selection, String directive, boolean wanted) {
    return selection.getDirectives(directive).stream()
        .map(this::condition)
        .anyMatch(condition -> condition.equals(Optional.of(wanted)));
  }

  private Optional<Boolean> condition(Directive directive) {
    Object value = given(directive.getArgument("if"));
    if (value instanceof BooleanValue literal) {
      return Optional.of(literal.isValue());
    }
    return value instanceof Boolean bool ? Optional.of(bool) : Optional.empty();
  }

  /** A literal, a value of JSON, or null. */
  private @Nullable Object given(@Nullable Argument argument) {
    if (argument == null) {
      return null;
    }
    Value<?> value = argument.getValue();
    return value instanceof VariableReference variable ? values.get(variable.getName()) : value;
  }

  private static @Nullable Argument argument(Field field, String name) {
    for (Argument argument : field.getArguments()) {
      if (argument.getName().equals(name)) {
        return argument;
      }
    }
    return null;
  }
}
