package org.dialoguerelations.http.limits;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What fields are given, as far as their cost depends on it. Variables are taken as they came:
 * those of a wrong type have no value here, and are refused by the execution.
 */
final class Arguments {

  private static final String SIGNS = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー";

  /** Of signs that are written without blanks, two are a word. */
  private static final Pattern WORD =
      Pattern.compile("[%1$s]{1,2}|[\\p{L}&&[^%1$s]]+|\\p{N}+".formatted(SIGNS));

  private final Map<String, @Nullable Object> values = new HashMap<>();
  private boolean variablesUsed;

  Arguments(OperationDefinition operation, Map<String, Object> variables) {
    for (VariableDefinition definition : operation.getVariableDefinitions()) {
      String name = definition.getName();
      values.put(
          name, variables.containsKey(name) ? variables.get(name) : definition.getDefaultValue());
    }
  }

  /** Whether anything that was asked for is given by a variable. */
  boolean useVariables() {
    return variablesUsed;
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

  /**
   * How many words a text has that an argument is given, or a field of the object that it is given:
   * runs of letters and runs of digits.
   *
   * @param path the argument; then the field of its value
   */
  int words(Field field, String... path) {
    Object value = given(argument(field, path[0]));
    for (int i = 1; i < path.length; i++) {
      value = member(value, path[i]);
    }
    String text =
        value instanceof StringValue literal
            ? literal.getValue()
            : value instanceof String s ? s : "";
    return (int) WORD.matcher(text).results().count();
  }

  private @Nullable Object member(@Nullable Object object, String name) {
    if (object instanceof Map<?, ?> map) {
      return map.get(name);
    }
    if (object instanceof ObjectValue literal) {
      for (ObjectField field : literal.getObjectFields()) {
        if (field.getName().equals(name)) {
          return given(field.getValue());
        }
      }
    }
    return null;
  }

  /** Whether {@code @skip} or {@code @include} leaves something out of the answer. */
  boolean leaveOut(DirectivesContainer<?> selection) {
    return is(selection, "skip", true) || is(selection, "include", false);
  }

  private boolean is(DirectivesContainer<?> selection, String directive, boolean wanted) {
    for (Directive written : selection.getDirectives()) {
      if (written.getName().equals(directive) && condition(written).equals(Optional.of(wanted))) {
        return true;
      }
    }
    return false;
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
    return argument == null ? null : given(argument.getValue());
  }

  private @Nullable Object given(Value<?> value) {
    if (value instanceof VariableReference variable) {
      variablesUsed = true;
      return values.get(variable.getName());
    }
    return value;
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
