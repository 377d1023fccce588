package org.dialoguerelations.http.operations;

import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/**
 * A variable may stand where null is not allowed if it has a default value. Given as null it is
 * null all the same: the library trusts that this does not happen.
 */
final class NullVariables {

  private NullVariables() {}

  /**
   * Lets values pass that the operation can use.
   *
   * @throws Refusal when null is given where it cannot be used
   */
  static void check(
      GraphQLSchema schema,
      Document document,
      OperationDefinition operation,
      Map<String, Object> variables) {
    if (operation.getVariableDefinitions().stream()
        .noneMatch(variable -> isNull(variable, variables))) {
      return;
    }
    List<ValidationError> errors =
        ParseAndValidate.validate(
            schema, withoutDefaults(document, operation, variables), Locale.ENGLISH);
    if (!errors.isEmpty()) {
      List<SourceLocation> locations = errors.get(0).getLocations();
      throw new Refusal(
          new CodedError(
              ErrorCode.INVALID_VARIABLES,
              "A variable is null and used where null is not allowed.",
              locations == null ? List.of() : locations,
              List.of(),
              Map.of()));
    }
  }

  /** Such a document fits the schema only if null is allowed wherever the variables stand. */
  private static Document withoutDefaults(
      Document document, OperationDefinition operation, Map<String, Object> variables) {
    List<VariableDefinition> definitions =
        operation.getVariableDefinitions().stream()
            .map(
                variable ->
                    isNull(variable, variables)
                        ? variable.transform(without -> without.defaultValue(null))
                        : variable)
            .toList();
    OperationDefinition changed =
        operation.transform(with -> with.variableDefinitions(definitions));
    return document.transform(
        with -> with.definitions(replaced(document.getDefinitions(), operation, changed)));
  }

  private static <T> List<T> replaced(List<T> all, T one, T other) {
    return all.stream().map(each -> each == one ? other : each).toList();
  }

  private static boolean isNull(VariableDefinition variable, Map<String, Object> variables) {
    return variable.getDefaultValue() != null
        && variables.containsKey(variable.getName())
        && variables.get(variable.getName()) == null;
  }
}
